// Result<T>: a value or an Error. The shape of std::expected, which GCC 12 has only under C++23.
#pragma once

#include <tl/expected.hpp>
#include <utility>

#include "core/error.hpp"

namespace boardwatch {

template <class T>
struct [[nodiscard]] Result : tl::expected<T, Error> {
  using tl::expected<T, Error>::expected;
  // Lets .map() and friends, which return the base, be returned from a function.
  Result(tl::expected<T, Error> base) : tl::expected<T, Error>(std::move(base)) {}
};

inline tl::unexpected<Error> fail(Errc code, std::string where) {
  return tl::unexpected<Error>(Error{code, std::move(where)});
}

}  // namespace boardwatch

#define BW_JOIN_(a, b) a##b
#define BW_JOIN(a, b) BW_JOIN_(a, b)

/// `BW_TRY(auto x, f());` returns the error of f() from this function or goes on with its value.
#define BW_TRY(declaration, ...) BW_TRY_(BW_JOIN(bw_result_, __LINE__), declaration, __VA_ARGS__)
#define BW_TRY_(name, declaration, ...)                                        \
  auto name = __VA_ARGS__;                                                     \
  if (!name) return ::tl::unexpected<::boardwatch::Error>(std::move(name).error()); \
  declaration = *std::move(name)

/// The same for a Result<void>.
#define BW_CHECK(...) BW_CHECK_(BW_JOIN(bw_check_, __LINE__), __VA_ARGS__)
#define BW_CHECK_(name, ...)                                              \
  if (auto name = __VA_ARGS__; !name)                                     \
  return ::tl::unexpected<::boardwatch::Error>(std::move(name).error())
