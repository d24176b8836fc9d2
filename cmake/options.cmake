# Flags that every target of ours has, by an interface target and never by CMAKE_CXX_FLAGS.
add_library(bw_options INTERFACE)
target_compile_features(bw_options INTERFACE cxx_std_20)
target_include_directories(bw_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_definitions(bw_options INTERFACE BOOST_ASIO_NO_DEPRECATED $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>)
target_compile_options(bw_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion
  -Wold-style-cast -Wextra-semi -Woverloaded-virtual $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wlogical-op>)
if(BOARDWATCH_WERROR)
  target_compile_options(bw_options INTERFACE -Werror)
endif()
if(BOARDWATCH_SANITIZE)
  target_compile_options(bw_options INTERFACE -fsanitize=${BOARDWATCH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
  if(BOARDWATCH_SANITIZE MATCHES "undefined")
    # Address sees a null pointer and a wrong size too, the processor does not mind where a number lies, and nothing here is
    # cast down a class: these four are two fifths of the compiler's time.
    target_compile_options(bw_options INTERFACE -fno-sanitize=null,alignment,vptr,object-size)
  endif()
  target_link_options(bw_options INTERFACE -fsanitize=${BOARDWATCH_SANITIZE})
  if(BOARDWATCH_SANITIZE MATCHES "thread" AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # Asio's fences, and its own new that GCC does not match with its delete.
    target_compile_options(bw_options INTERFACE -Wno-tsan -Wno-mismatched-new-delete)
  endif()
endif()

# bw_at_the_rim(target): what waits more than it computes. Under the sanitizers, where it runs for minutes only, optimising it
# takes longer than running it.
function(bw_at_the_rim target)
  if(BOARDWATCH_SANITIZE)
    target_compile_options(${target} PRIVATE -O0)
  endif()
endfunction()
