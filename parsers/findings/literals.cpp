#include "parsers/findings/literals.hpp"

#include <hs/hs.h>

#include <array>
#include <mutex>

namespace boardwatch::findings {
namespace {

constexpr auto word_bytes = [] {
  std::array<bool, 256> word{};
  for (std::size_t c = 0; c < 256; ++c) word[c] = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
  return word;
}();
bool is_word_byte(char c) { return word_bytes[static_cast<unsigned char>(c)]; }

struct FreeScratch {
  void operator()(hs_scratch_t* scratch) const { hs_free_scratch(scratch); }
};
using Scratch = std::unique_ptr<hs_scratch_t, FreeScratch>;

}  // namespace

/// The database and spare scratch spaces: a scan takes one and gives it back, so that threads do not wait for another.
struct Literals::Compiled {
  hs_database_t* database = nullptr;
  std::mutex mutex;
  std::vector<Scratch> spare;

  ~Compiled() {
    spare.clear();
    hs_free_database(database);
  }

  Scratch take() {
    {
      const std::lock_guard lock(mutex);
      if (!spare.empty()) {
        auto scratch = std::move(spare.back());
        spare.pop_back();
        return scratch;
      }
    }
    hs_scratch_t* scratch = nullptr;
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) throw std::bad_alloc();
    return Scratch(scratch);
  }

  void give(Scratch scratch) {
    const std::lock_guard lock(mutex);
    spare.push_back(std::move(scratch));
  }
};

Literals::Literals() : compiled_(std::make_unique<Compiled>()) {}
Literals::Literals(Literals&&) noexcept = default;
Literals& Literals::operator=(Literals&&) noexcept = default;
Literals::~Literals() = default;

Result<Literals> Literals::build(std::vector<Literal> literals) {
  std::erase_if(literals, [](const Literal& literal) { return literal.text.empty(); });
  std::vector<const char*> texts;
  std::vector<std::size_t> lengths;
  std::vector<unsigned> flags, ids;
  for (const auto& literal : literals) {
    texts.push_back(literal.text.data());
    lengths.push_back(literal.text.size());
    flags.push_back(literal.match_case ? 0 : HS_FLAG_CASELESS);
    ids.push_back(static_cast<unsigned>(ids.size()));
  }
  Literals built;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_lit_multi(texts.data(), flags.data(), ids.data(), lengths.data(), static_cast<unsigned>(texts.size()),
                           HS_MODE_BLOCK, nullptr, &built.compiled_->database, &error) != HS_SUCCESS) {
    std::string why = error->message;
    hs_free_compile_error(error);
    return fail(Errc::bad_config, "lexicons: the literals cannot be compiled: " + why);
  }
  for (const auto& literal : literals) built.literals_.push_back({literal.id, static_cast<std::uint32_t>(literal.text.size()) & 0x7FFFFFFFu, literal.whole_word});
  return built;
}

void Literals::scan(std::string_view text, const std::function<void(const LiteralHit&)>& on_hit) const {
  struct State {
    std::string_view text;
    const std::vector<Found>& literals;
    const std::function<void(const LiteralHit&)>& on_hit;
  };
  const auto on_match = [](unsigned int index, unsigned long long, unsigned long long to, unsigned int, void* context) {
    const auto& state = *static_cast<const State*>(context);
    const auto& literal = state.literals[index];
    const auto end = static_cast<std::size_t>(to), begin = end - literal.length;
    const bool starts = begin == 0 || !is_word_byte(state.text[begin - 1]) || !is_word_byte(state.text[begin]);
    const bool ends = literal.whole_word == 0 || end == state.text.size() || !is_word_byte(state.text[end]) || !is_word_byte(state.text[end - 1]);
    if (starts && ends) state.on_hit({literal.id, begin, end});
    return 0;
  };
  auto scratch = compiled_->take();
  constexpr std::size_t chunk = 1u << 30;  // the interface counts in 32 bits; documents are far smaller
  State state{text.substr(0, chunk), literals_, on_hit};
  hs_scan(compiled_->database, text.data(), static_cast<unsigned>(state.text.size()), 0, scratch.get(), on_match, &state);
  compiled_->give(std::move(scratch));
}

}  // namespace boardwatch::findings
