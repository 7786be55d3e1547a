from datetime import datetime, date, time, timedelta, timezone
d = date(2024, 2, 29); print(d, d.isoformat(), d.weekday(), d.isocalendar(), d.strftime('%Y/%m/%d %a %b %j'), d.replace(year=2023, day=1), d + timedelta(days=1), date(2024, 3, 1) - d, d.toordinal(), date.fromisoformat('2020-01-05'), d < date(2025, 1, 1), repr(d))
t = datetime(2024, 1, 31, 13, 5, 9, 123); print(t, repr(t), t.date(), t.time(), t.isoformat(), t + timedelta(hours=20, minutes=3), t.strftime('%H:%M:%S %p %I %B %A %f %y'), t.replace(microsecond=0), (datetime(2024, 3, 1) - t).total_seconds(), t.timetuple()[:6])
print(datetime.strptime('2023-12-25 08:30', '%Y-%m-%d %H:%M'), datetime.fromisoformat('2024-01-01T10:00:00+02:00'), datetime(2024, 1, 1, tzinfo=timezone.utc), datetime(2024, 1, 1, tzinfo=timezone(timedelta(hours=-5))).astimezone(timezone.utc))
td = timedelta(days=2, hours=5, seconds=-3); print(td, repr(td), td.days, td.seconds, td.total_seconds(), td * 2, td / 2, -td, abs(-td), td // timedelta(hours=1), divmod(td, timedelta(days=1)), timedelta(milliseconds=1500), timedelta(weeks=1) > td, sum([timedelta(1), timedelta(2)], timedelta()))
for f in (lambda: date(2023, 2, 29), lambda: datetime(2024, 13, 1), lambda: datetime.strptime('x', '%Y'), lambda: time(25), lambda: datetime(2024,1,1) < datetime(2024,1,1,tzinfo=timezone.utc), lambda: date(2024,1,1) + 1, lambda: date.fromisoformat('2024-1-1')):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(time(10, 30), time(1, 2, 3, 4), time.fromisoformat('04:05'), time(1) < time(2), timezone.utc, date.min, datetime.max, date(2024, 12, 30).isocalendar()[1], f"{t:%d.%m.%Y}")
if 0: import calendar
if 0: print(calendar.isleap(2024), calendar.monthrange(2024, 2), calendar.month_name[3], calendar.day_abbr[0], calendar.leapdays(2000, 2024), calendar.weekday(2024, 7, 4))
if 0: print(calendar.month(2024, 2))
