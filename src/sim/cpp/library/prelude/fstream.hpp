// <fstream>: there are no files
// needs: ios
namespace std {
template <class C, class T = char_traits<C>> class basic_ifstream : public basic_istream<C, T> { public: basic_ifstream() { __refuse("std::ifstream"); } explicit basic_ifstream(const char*, int = 0) { __refuse("std::ifstream"); } explicit basic_ifstream(const string&, int = 0) { __refuse("std::ifstream"); } bool is_open() const { return false; } void open(const string&, int = 0) {} void close() {} };
template <class C, class T = char_traits<C>> class basic_ofstream : public basic_ostream<C, T> { public: basic_ofstream() { __refuse("std::ofstream"); } explicit basic_ofstream(const char*, int = 0) { __refuse("std::ofstream"); } explicit basic_ofstream(const string&, int = 0) { __refuse("std::ofstream"); } bool is_open() const { return false; } void open(const string&, int = 0) {} void close() {} };
template <class C, class T = char_traits<C>> class basic_fstream : public basic_iostream<C, T> { public: basic_fstream() { __refuse("std::fstream"); } explicit basic_fstream(const string&, int = 0) { __refuse("std::fstream"); } bool is_open() const { return false; } void open(const string&, int = 0) {} void close() {} };
typedef basic_ifstream<char> ifstream; typedef basic_ofstream<char> ofstream; typedef basic_fstream<char> fstream;
}
