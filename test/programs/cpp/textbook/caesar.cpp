#include <iostream>
#include <string>
#include <string_view>
#include <array>
#include <algorithm>
#include <cctype>
std::string caesar(std::string_view in, int k) {
    std::string out;
    out.reserve(in.size());
    for (char c : in) {
        if (std::isupper(c)) out.push_back((c - 'A' + k + 26) % 26 + 'A');
        else if (std::islower(c)) out += char((c - 'a' + k + 26) % 26 + 'a');
        else out.append(1, c);
    }
    return out;
}
std::string vigenere(const std::string& s, const std::string& key, bool enc) {
    std::string r(s);
    for (std::size_t i = 0, j = 0; i < s.length(); ++i) if (std::isalpha(s[i])) {
        int k = key[j++ % key.size()] - 'a';
        r[i] = (std::tolower(s[i]) - 'a' + (enc ? k : 26 - k)) % 26 + 'a';
    }
    return r;
}
std::string rle(const std::string& s) {
    std::string o;
    for (auto i = s.begin(); i != s.end();) { auto j = std::find_if(i, s.end(), [&](char c) { return c != *i; }); o += std::to_string(j - i) + *i; i = j; }
    return o;
}
bool palin(std::string s) {
    s.erase(std::remove_if(s.begin(), s.end(), [](char c) { return !std::isalnum(c); }), s.end());
    for (auto& c : s) c = std::tolower(c);
    return std::equal(s.begin(), s.begin() + s.size() / 2, s.rbegin());
}
int main() {
    auto e = caesar("Hello, World!", 3);
    std::cout << e << '\n' << caesar(e, -3) << '\n';
    auto v = vigenere("attack at dawn", "lemon", true);
    std::cout << v << " -> " << vigenere(v, "lemon", false) << '\n';
    std::cout << rle("aaabccdddd") << ' ' << rle("").empty() << '\n' << palin("A man, a plan, a canal: Panama") << palin("nope") << '\n';
    std::array<int, 26> freq{};
    for (char c : std::string_view("mississippi")) freq.at(c - 'a')++;
    for (int i = 0; i < 26; i++) if (freq[i]) std::cout << char('a' + i) << freq[i];
    std::string s = "one two  three";
    std::size_t pos = 0, nx;
    while ((nx = s.find(' ', pos)) != std::string::npos) { std::cout << '[' << s.substr(pos, nx - pos) << ']'; pos = nx + 1; }
    std::cout << '[' << s.substr(pos) << "]\n";
    std::string_view sv = s; sv.remove_prefix(4);
    std::cout << sv.substr(0, 3) << ' ' << sv.starts_with("two") << sv.ends_with("x") << ' ' << sv.find_first_of("aeiou") << ' ' << sv.rfind('e') << ' ' << sv.find_last_not_of("e") << '\n';
    s.replace(0, 3, "1").insert(1, "!!").erase(s.size() - 2);
    std::cout << s << ' ' << s.compare("1") << ' ' << (s < "2") << ' ' << s.front() << s.back() << '\n';
    std::cout << std::stoi("  42abc") << ' ' << std::stod("3.5e2") << ' ' << std::stoi("ff", nullptr, 16) << ' ' << std::stol("-0x1f", nullptr, 0) << ' ' << std::to_string(3.14) << '\n';
    try { std::stoi("abc"); } catch (const std::invalid_argument& x) { std::cout << "bad: " << x.what() << '\n'; }
    try { std::stoi("99999999999"); } catch (const std::out_of_range& x) { std::cout << "range: " << x.what() << '\n'; }
}
