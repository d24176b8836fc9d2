#include "tests/fakes/tls_front.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <thread>

namespace boardwatch::fakes {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr long day = 86'400;
constexpr const char* host = "good.test";

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Cert = std::unique_ptr<X509, decltype(&X509_free)>;

Key new_key() { return Key(EVP_EC_gen("P-256"), &EVP_PKEY_free); }

void extend(X509* cert, int what, const char* value) {
  X509V3_CTX context;
  X509V3_set_ctx_nodb(&context);
  X509V3_set_ctx(&context, cert, cert, nullptr, nullptr, 0);
  X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, what, value);
  X509_add_ext(cert, extension, -1);
  X509_EXTENSION_free(extension);
}

Cert new_certificate(const char* name, EVP_PKEY* key, long serial, long until) {
  Cert cert(X509_new(), &X509_free);
  X509_set_version(cert.get(), 2);
  ASN1_INTEGER_set(X509_get_serialNumber(cert.get()), serial);
  X509_gmtime_adj(X509_getm_notBefore(cert.get()), -10 * day);
  X509_gmtime_adj(X509_getm_notAfter(cert.get()), until);
  X509_set_pubkey(cert.get(), key);
  X509_NAME_add_entry_by_txt(X509_get_subject_name(cert.get()), "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>(name), -1, -1, 0);
  return cert;
}

/// Signs everybody's certificate but the self-signed one's.
struct Authority {
  Authority() {
    X509_set_issuer_name(cert.get(), X509_get_subject_name(cert.get()));
    extend(cert.get(), NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(cert.get(), key.get(), EVP_sha256());
  }
  Key key = new_key();
  Cert cert = new_certificate("Authority of a test", key.get(), 1, 10 * day);
};

const Authority& the_authority() {
  static const Authority one;
  return one;
}

asio::ssl::context context_with(Certificate kind) {
  const auto key = new_key();
  const auto cert = new_certificate(host, key.get(), 2, kind == Certificate::expired ? -day : 10 * day);
  extend(cert.get(), NID_subject_alt_name, "DNS:good.test");
  const bool own = kind == Certificate::self_signed;
  X509_set_issuer_name(cert.get(), own ? X509_get_subject_name(cert.get()) : X509_get_subject_name(the_authority().cert.get()));
  X509_sign(cert.get(), own ? key.get() : the_authority().key.get(), EVP_sha256());
  asio::ssl::context context(asio::ssl::context::tls_server);
  SSL_CTX_use_certificate(context.native_handle(), cert.get());
  SSL_CTX_use_PrivateKey(context.native_handle(), key.get());
  return context;
}

template <class From, class To>
asio::awaitable<void> pump(From& from, To& to) {
  std::array<char, 16384> buffer;
  for (;;) {
    const auto [error, size] = co_await from.async_read_some(asio::buffer(buffer), asio::as_tuple(asio::use_awaitable));
    if (error) co_return;
    const auto [failed, sent] = co_await asio::async_write(to, asio::buffer(buffer.data(), size), asio::as_tuple(asio::use_awaitable));
    if (failed) co_return;
  }
}

}  // namespace

struct TlsFront::Impl {
  Impl(Certificate kind, std::uint16_t server) : context(context_with(kind)), behind(asio::ip::address_v4::loopback(), server) {}

  asio::awaitable<void> accept() {
    for (;;) {
      auto [error, socket] = co_await acceptor.async_accept(asio::as_tuple(asio::use_awaitable));
      if (error) co_return;
      asio::co_spawn(io, converse(std::move(socket)), asio::detached);
    }
  }

  asio::awaitable<void> converse(tcp::socket socket) {
    using namespace asio::experimental::awaitable_operators;
    asio::ssl::stream<tcp::socket> outside(std::move(socket), context);
    const auto [refused] = co_await outside.async_handshake(asio::ssl::stream_base::server, asio::as_tuple(asio::use_awaitable));
    if (refused) co_return;
    tcp::socket inside(io);
    const auto [failed] = co_await inside.async_connect(behind, asio::as_tuple(asio::use_awaitable));
    if (failed) co_return;
    co_await (pump(outside, inside) || pump(inside, outside));
  }

  asio::io_context io{1};
  asio::ssl::context context;
  tcp::endpoint behind;
  tcp::acceptor acceptor{io, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
  std::thread thread;
};

TlsFront::TlsFront(Certificate certificate, std::uint16_t behind) : impl_(std::make_unique<Impl>(certificate, behind)) {
  asio::co_spawn(impl_->io, impl_->accept(), asio::detached);
  impl_->thread = std::thread([this] { impl_->io.run(); });
}

// Its coroutines refer to nothing that goes before the io_context, so it may stop in the middle of them.
TlsFront::~TlsFront() {
  impl_->io.stop();
  impl_->thread.join();
}

std::uint16_t TlsFront::port() const { return impl_->acceptor.local_endpoint().port(); }

std::string TlsFront::authority() {
  const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
  PEM_write_bio_X509(memory.get(), the_authority().cert.get());
  char* text = nullptr;
  const auto size = BIO_get_mem_data(memory.get(), &text);
  return std::string(text, static_cast<std::size_t>(size));
}

}  // namespace boardwatch::fakes
