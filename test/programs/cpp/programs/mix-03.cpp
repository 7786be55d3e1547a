// A review's mix of one part of the library (programs/03).
#include <iostream>
#include <set>
#include <map>
#include <unordered_map>
#include <unordered_set>
#include <string>
struct P{int x,y; bool operator<(const P&o)const{return x!=o.x?x<o.x:y<o.y;} bool operator==(const P&)const=default;};
struct H{ std::size_t operator()(const P&p)const{ return p.x*31+p.y; } };
int main(){ std::multimap<std::string,int> m{{"b",1},{"a",2},{"b",3}}; auto [lo,hi]=m.equal_range("b"); for(;lo!=hi;++lo) std::cout<<lo->second; std::set<P> s{{1,2},{1,1},{0,5}}; for(auto&[x,y]:s) std::cout<<x<<y<<' '; std::map<int,std::string> n; n.try_emplace(1,"x"); n.insert_or_assign(1,"y"); auto r=n.insert({1,"z"}); std::cout<<r.second<<n.at(1)<<n.lower_bound(0)->first; try{ n.at(7);}catch(std::out_of_range&e){std::cout<<e.what();} std::unordered_set<P,H> u{{1,2},{1,2}}; std::cout<<u.size()<<u.contains({1,2}); std::unordered_map<std::string,int> c; for(auto w:{"a","b","a"}) ++c[w]; std::cout<<c["a"]<<c.size()<<"\n"; auto node=n.extract(1); node.key()=5; n.insert(std::move(node)); std::cout<<n.begin()->first; for(auto it=m.begin();it!=m.end();) it = it->second==1? m.erase(it): std::next(it); std::cout<<m.size()<<"\n"; }
