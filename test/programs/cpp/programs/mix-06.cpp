// A review's mix of one part of the library (programs/06).
#include <iostream>
#include <string>
#include <string_view>
#include <algorithm>
#include <cctype>
#include <cstring>
#include <sstream>
int main(){ std::string s="Hello, World"; std::transform(s.begin(),s.end(),s.begin(),[](unsigned char c){return std::toupper(c);}); s.replace(0,5,"bye").insert(3,"!").erase(4,1); std::cout<<s<<s.find("WOR")<<s.rfind('O')<<s.find_first_of("xyz")<<(s.find("q")==std::string::npos)<<s.compare("a")<<s.substr(2,3)<<s.starts_with("by")<<s.ends_with('D')<<"\n"; std::string_view v=s; v.remove_prefix(2); std::cout<<v<<v.size()<<std::string(v.begin(),v.end()).length(); std::istringstream in("12 ab 3.5 z"); int i; std::string w; double d; int bad; in>>i>>w>>d; std::cout<<i<<w<<d; in>>bad; std::cout<<in.fail()<<in.eof()<<"\n"; char buf[10]; std::strcpy(buf,"abc"); std::strcat(buf,"de"); std::cout<<std::strlen(buf)<<std::strcmp(buf,"abd")<<std::memcmp("a","a",1)<<R"(raw\n)"<<"\n"; std::string t(3,'x'); t.append(2,'y').push_back('z'); t.pop_back(); t.resize(7,'.'); std::cout<<t<<t.front()<<t.back()<<std::stod("1e3")<<std::to_string(7)<<std::stoul("ff",nullptr,16); std::reverse(t.begin(),t.end()); std::cout<<t<<"\n"; }
