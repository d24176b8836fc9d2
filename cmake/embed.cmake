# bw_embed(target name NAMESPACE file...): compiles files into `target` as string views in a table:
#   namespace NAMESPACE { struct EmbeddedFile { std::string_view name, text; }; extern const std::span<const EmbeddedFile> NAME; }
# Lexicons and the shipped configuration are data in the repository and part of the program when it runs.
function(bw_embed target name namespace)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${name}.cpp)
  set(inputs)
  foreach(file ${ARGN})
    list(APPEND inputs ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  endforeach()
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DNAME=${name} -DNAMESPACE=${namespace} "-DINPUTS=${inputs}" -P ${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake
    DEPENDS ${inputs} ${CMAKE_SOURCE_DIR}/cmake/write_embedded.cmake VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
