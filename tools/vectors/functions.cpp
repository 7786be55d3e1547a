// Computes each line `name hex [hex]` of a file with <cmath>; prints the result's bits, or `-` for a name it lacks. Build with -fno-builtin.
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <map>
#include <sstream>
#include <string>

static double value(const std::string& hex) {
    std::uint64_t bits = std::strtoull(hex.c_str(), nullptr, 16);
    double x;
    std::memcpy(&x, &bits, 8);
    return x;
}

int main(int, char** argv) {
    std::map<std::string, double (*)(double)> one = {{"exp", exp}, {"log", log}, {"log10", log10}, {"log2", log2}, {"sin", sin}, {"cos", cos}, {"tan", tan}, {"asin", asin}, {"acos", acos}, {"atan", atan}, {"sinh", sinh}, {"cosh", cosh}, {"tanh", tanh}, {"asinh", asinh}, {"acosh", acosh}, {"atanh", atanh}, {"cbrt", cbrt}, {"exp2", exp2}, {"expm1", expm1}, {"log1p", log1p}, {"erf", erf}, {"erfc", erfc}};
    std::map<std::string, double (*)(double, double)> two = {{"pow", pow}, {"atan2", atan2}, {"hypot", hypot}, {"fmod", fmod}, {"remainder", remainder}};
    std::ifstream in(argv[1]);
    std::string line;
    while (std::getline(in, line)) {
        std::istringstream words(line);
        std::string name, a, b;
        words >> name >> a >> b;
        if (!one.count(name) && !two.count(name)) {
            std::puts("-");
            continue;
        }
        double r = one.count(name) ? one[name](value(a)) : two[name](value(a), value(b));
        std::uint64_t bits;
        std::memcpy(&bits, &r, 8);
        std::printf("%016lx\n", bits);
    }
}
