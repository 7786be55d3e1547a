#include <iostream>
#include <string>
struct P { std::string name; }; 
int main() { P* p = new P{"a name long enough for the heap ok"}; P* q = p; delete p; std::cout << "x" << std::endl;
 q->name = "other";
 std::cout << q->name.length() << std::endl; }
