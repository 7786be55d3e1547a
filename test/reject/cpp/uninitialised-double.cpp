#include <iostream>
#include <memory>
double mean(const double* p, int n) {
    double s = 0;
    for (int i = 0; i < n; i++) s += p[i];
    return s / n;
}
int main() {
    auto p = std::make_unique_for_overwrite<double[]>(3);
    p[0] = 1; p[1] = 2;
    double m = mean(p.get(), 3);
    std::cout << "computed\n";
    std::cout << m << "\n"; //~ refused: uninitialised value
}
