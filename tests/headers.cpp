// Headers that all tests read, compiled ahead (CMakeLists.txt); a library cannot do without a source.
