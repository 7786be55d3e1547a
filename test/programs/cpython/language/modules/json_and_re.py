import json, re
print(json.dumps({'a': [1, None, True], 'b': 'é'}, indent=2), json.loads('{"x": [1.5, "y"]}'))
print(re.findall(r'(\w+)@(\w+)', 'a@b c@d'), re.sub(r'\d+', lambda m: str(int(m[0]) * 2), 'x1y22'), re.match(r'(?P<k>\w)=(\d)', 'a=1').groupdict(), re.split(r'[,;]\s*', 'a, b;c'))
