def main():
    raise SystemExit(7)
try:
    main()
finally:
    print('cleanup')
