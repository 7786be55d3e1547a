// Prints each double of a file (16 hex digits a line) in C's and C++'s ways, tab-separated.
#include <charconv>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

int main(int, char** argv) {
    std::ifstream in(argv[1]);
    std::string line;
    const char* formats[] = {"%.0f", "%.1f", "%.2f", "%.6f", "%.15f", "%.0e", "%.3e", "%.6g", "%.17g", "%.3g", "%.12g", "%.30f", "%.25e", "%a", "%#.3g"};
    while (std::getline(in, line)) {
        std::uint64_t bits = std::strtoull(line.c_str(), nullptr, 16);
        double x;
        std::memcpy(&x, &bits, 8);
        float f = static_cast<float>(x);
        std::ostringstream out;
        out << x;
        std::fputs(out.str().c_str(), stdout);
        for (const char* format : formats) {
            std::putchar('\t');
            std::printf(format, x);
        }
        char text[64];
        *std::to_chars(text, text + 63, x).ptr = 0;
        std::printf("\t%s", text);
        *std::to_chars(text, text + 63, f).ptr = 0;
        std::printf("\t%s\n", text);
    }
}
