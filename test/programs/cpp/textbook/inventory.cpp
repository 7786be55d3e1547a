#include <iostream>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>
#include <map>
#include <algorithm>
struct Item { std::string sku; int qty; double price; };
std::istream& operator>>(std::istream& in, Item& i) { return in >> i.sku >> i.qty >> i.price; }
std::ostream& operator<<(std::ostream& out, const Item& i) { return out << i.sku << 'x' << i.qty << '@' << i.price; }
bool operator<(const Item& a, const Item& b) { return a.sku < b.sku; }
class Inventory {
    std::map<std::string, Item> items;
public:
    void load(std::istream& in) { Item i; while (in >> i) { auto [it, fresh] = items.try_emplace(i.sku, i); if (!fresh) it->second.qty += i.qty; } }
    const Item& operator[](const std::string& k) const { return items.at(k); }
    bool remove(const std::string& k, int n) { auto it = items.find(k); if (it == items.end() || it->second.qty < n) return false; if (!(it->second.qty -= n)) items.erase(it); return true; }
    double value() const { double s{}; for (auto&& [k, i] : items) s += i.qty * i.price; return s; }
    auto begin() const { return items.begin(); }
    auto end() const { return items.end(); }
};
int main() {
    Inventory inv;
    std::stringstream data("bolt 10 0.25\nnut 5 0.1\nbolt 3 9\ngear 1 12.5\nbroken x");
    inv.load(data);
    for (const auto& [k, i] : inv) std::cout << i << ' ';
    std::cout << '\n' << inv.value() << '\n' << inv.remove("bolt", 14) << inv.remove("gear", 1) << inv.remove("none", 0) << '\n';
    try { std::cout << inv["gear"]; } catch (const std::out_of_range& e) { std::cout << "no gear: " << e.what() << '\n'; }
    std::cout << data.fail() << data.eof() << '\n';
    data.clear(); std::string rest; data >> rest; std::cout << rest << '\n';
    std::vector<Item> v; for (auto& p : inv) v.push_back(p.second);
    std::cout << std::max_element(v.begin(), v.end())->sku << '\n';
    char buf[20]; std::istringstream l("first line\nsecond"); l.getline(buf, 20); std::cout << buf << '|' << l.gcount() << '|'; l.ignore(3); std::cout << (char)l.get() << '\n';
}
