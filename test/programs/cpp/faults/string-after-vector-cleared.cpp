#include <iostream>
#include <string>
#include <vector>
int main() { std::vector<std::string> v{"one", "two"}; const std::string& r = v[0]; v.clear(); v.shrink_to_fit(); std::cout << "x" << std::endl;
 std::string copy = r;
 std::cout << copy << std::endl; }
