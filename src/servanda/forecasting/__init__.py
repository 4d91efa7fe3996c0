"""How likely a state is to finish clearing its land by its deadline, from what it released each year.

``land`` reads the yearly figures as they were known on a day; ``model`` simulates futures from them; ``forecast`` puts
both together and says where the record is too thin; ``owed`` asks the law for deadlines; ``trial`` holds forecasts
against past ones, ``scores`` measures them, ``report`` writes ``docs/forecasts.md``.
"""
