#include "daemon/evidence/bundle.hpp"

#include <algorithm>
#include <map>

#include "core/utf8.hpp"
#include "daemon/evidence/index_page.hpp"
#include "daemon/store/digest.hpp"

namespace boardwatch::evidence {
namespace {

BundleFile written(std::string name, std::string bytes) {
  auto sha256 = store::sha256_of(bytes);
  return {std::move(name), std::move(bytes), std::nullopt, std::move(sha256)};
}

std::string type_of(const ProofSource& source) {
  for (const auto& version : source.versions)
    if (version.sha256 == source.record.proof.sha256) return version.content_type;
  return {};
}

/// The answers' headers as they were stored, each under the time of its answer.
std::string headers_of(const ProofSource& source) {
  std::string out;
  for (const auto& version : source.versions)
    if (!version.headers.empty()) out += to_rfc3339(version.seen) + " " + version.final_address + "\n" + version.headers + "\n\n";
  return out;
}

std::string story_of(const Bundle& bundle) {
  std::string out = "Rule " + bundle.evidence.alert.rule + "\n";
  for (const auto& [about, told] : bundle.rule) out += "  " + about + ": " + told + "\n";
  for (std::size_t i = 0; i < bundle.proofs.size(); ++i) {
    const auto& proof = bundle.proofs[i];
    out += "\nProof " + std::to_string(i + 1) + ": " + printable(fold_space(evidence_of(proof.source.record.finding).words)) + "\n";
    if (!proof.no_story.empty()) out += "  " + printable(proof.no_story) + "\n";
    for (const auto& [about, told] : proof.story) out += "  " + about + (about.empty() ? "" : ": ") + printable(told) + "\n";
  }
  return out;
}

std::string sums_of(const std::vector<BundleFile>& files) {
  std::string out;
  for (const auto& file : files) out += file.sha256 + "  " + file.name + "\n";
  return out;
}

/// Puts the files of the proofs together.
class Collector {
 public:
  Result<ProofFiles> add(const BundleProof& proof, std::size_t number) {
    const auto prefix = std::to_string(number);
    ProofFiles names;
    BW_TRY(names.original, original(proof.source, prefix));
    names.quote = "quotes/" + prefix + ".txt";
    files_.push_back(written(names.quote, evidence_of(proof.source.record.finding).words));
    if (auto headers = headers_of(proof.source); !headers.empty()) {
      names.headers = "headers/" + prefix + ".txt";
      files_.push_back(written(names.headers, std::move(headers)));
    }
    for (const auto& picture : proof.pictures) {
      names.pictures.push_back("pictures/" + prefix + "-page-" + std::to_string(picture.page) + ".png");
      files_.push_back(written(names.pictures.back(), picture.png));
    }
    return names;
  }
  std::vector<BundleFile>& files() { return files_; }

 private:
  /// Once for all proofs that quote it; empty where it is not there any more.
  Result<std::string> original(const ProofSource& source, const std::string& prefix) {
    const auto& content = source.content;
    if (!source.fault.empty() || content.removed || (content.file.empty() && content.words.empty())) return std::string();
    const auto& sha256 = source.record.proof.sha256;
    if (const auto known = originals_.find(sha256); known != originals_.end()) return known->second;
    const auto type = content.file.empty() ? std::string("text/plain") : type_of(source);
    const auto address = content.file.empty() ? std::string("entry.txt") : source.record.proof.address;
    const auto name = "papers/" + prefix + "-" + safe_name(address, type);
    if (content.file.empty()) {
      files_.push_back(written(name, content.words));
    } else {
      BW_TRY(auto found, store::digest_of_file(content.file));
      if (found != sha256) return fail(Errc::damaged, content.file.string() + ": is not as it was stored; check the disk, and restore the file from a backup");
      files_.push_back({name, {}, content.file, std::move(found)});
    }
    originals_.emplace(sha256, name);
    return name;
  }

  std::vector<BundleFile> files_;
  std::map<std::string, std::string> originals_;  ///< name by hash
};

}  // namespace

Result<std::vector<BundleFile>> files_of(const Bundle& bundle) {
  Collector collector;
  std::vector<ProofFiles> proofs;
  for (std::size_t i = 0; i < bundle.proofs.size(); ++i) {
    BW_TRY(auto names, collector.add(bundle.proofs[i], i + 1));
    proofs.push_back(std::move(names));
  }
  auto files = std::move(collector.files());
  files.insert(files.begin(), written("alert.json", bundle.evidence.event + "\n"));
  files.push_back(written("trace.txt", story_of(bundle)));
  files.push_back(written("style.css", style_sheet()));
  files.insert(files.begin(), written("index.html", index_page(bundle, proofs, files)));
  files.push_back(written("SHA256SUMS", sums_of(files)));
  return files;
}

}  // namespace boardwatch::evidence
