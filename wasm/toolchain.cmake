# Finds the CMake support of whichever Emscripten is on the PATH (Debian's package or an emsdk).
find_program(emcc_program emcc REQUIRED)
file(REAL_PATH "${emcc_program}" emcc_program)
cmake_path(GET emcc_program PARENT_PATH emscripten_folder)
include("${emscripten_folder}/cmake/Modules/Platform/Emscripten.cmake")
