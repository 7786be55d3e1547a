#include <iostream>
#include <string>
int main() {
    int x = 1;
    switch (x) {
    case 1
        x = 2;
        break;
    }
}
