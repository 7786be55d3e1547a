#include <iostream>
#include <string>
#include <map>
int main() { std::map<std::string,int> m{{"a",1},{"b",2},{"c",3},{"d",4}}; auto it = m.find("b"); m.erase("b"); std::cout << "x" << std::endl;
 std::cout << it->second << std::endl;
 std::cout << it->first << std::endl; }
