#include <iostream>
#include <vector>
#include <string>
#include <algorithm>
#include <iomanip>
#include <tuple>
#include <optional>
#include <map>
enum class Grade : char { A = 'A', B, C, F };
struct Student {
    std::string name; int year; std::vector<double> marks;
    double avg() const { double s = 0; for (double m : marks) s += m; return marks.empty() ? 0 : s / marks.size(); }
};
Grade grade(double a) { return a >= 90 ? Grade::A : a >= 75 ? Grade::B : a >= 60 ? Grade::C : Grade::F; }
std::optional<Student> find(const std::vector<Student>& v, const std::string& n) {
    auto it = std::find_if(v.begin(), v.end(), [&n](const Student& s) { return s.name == n; });
    if (it == v.end()) return std::nullopt;
    return *it;
}
int main() {
    std::vector<Student> v{{"Ivy", 2, {91, 95.5, 88}}, {"Max", 1, {60, 71, 64.25}}, {"Lou", 2, {}}, {"Ned", 1, {80, 79}}};
    std::sort(v.begin(), v.end(), [](const Student& a, const Student& b) { return std::make_tuple(a.year, -a.avg()) < std::make_tuple(b.year, -b.avg()); });
    std::cout << std::string(30, '-') << '\n' << std::left << std::setw(8) << "name" << std::right << std::setw(6) << "year" << std::setw(10) << "average" << "  g\n" << std::setfill('-') << std::setw(30) << "" << std::setfill(' ') << '\n';
    for (auto& s : v) std::cout << std::left << std::setw(8) << s.name << std::right << std::setw(6) << s.year << std::setw(10) << std::fixed << std::setprecision(1) << s.avg() << "  " << static_cast<char>(grade(s.avg())) << '\n';
    std::map<Grade, int> hist;
    for (auto& s : v) hist[grade(s.avg())]++;
    for (auto [g, n] : hist) std::cout << char(g) << std::string(n, '*') << ' ';
    std::cout << '\n' << find(v, "Max").has_value() << find(v, "Zed").has_value() << ' ' << find(v, "Ned")->year << ' ' << find(v, "Zed").value_or(Student{"none", 0, {}}).name << '\n';
    auto p = std::partition_point(v.begin(), v.end(), [](const Student& s) { return s.year < 2; });
    std::cout << p - v.begin() << ' ' << p->name << '\n';
    auto n = std::count_if(v.cbegin(), v.cend(), [](auto& s) { return s.marks.size() > 2; });
    std::cout << n << ' ' << std::all_of(v.begin(), v.end(), [](auto& s) { return s.year; }) << std::none_of(v.begin(), v.end(), [](auto& s) { return s.name.empty(); }) << '\n';
}
