#include <iostream>
#include <memory>
#include <utility>

struct Ticket {
    int number;

    explicit Ticket(int n) : number(n) {}
    ~Ticket() { std::cout << "ticket " << number << " gone" << std::endl; }
};

void enter(std::unique_ptr<Ticket> ticket) {
    std::cout << "entering with " << ticket->number << std::endl;
}

int main() {
    auto ticket = std::make_unique<Ticket>(7);  // beat: owned
    enter(std::move(ticket));                   // beat: moved
    std::cout << "still holding one: " << (ticket != nullptr) << std::endl;
    ticket = std::make_unique<Ticket>(8);
    ticket = std::make_unique<Ticket>(9);       // beat: replaced
    std::cout << "end" << std::endl;
}
