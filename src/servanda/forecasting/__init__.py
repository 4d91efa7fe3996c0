"""How likely a state is to finish clearing its land by its deadline, from what it released each year.

``land`` reads the yearly figures as they were known on a day; ``model`` simulates futures from them; ``forecast`` puts
both together and says where the record is too thin; ``trial`` holds forecasts against past deadlines.
"""

from servanda.forecasting.forecast import Forecast, TooThin, forecast
from servanda.forecasting.land import LandHistory, Level, YearOfRelease, land_history

__all__ = [
    "Forecast",
    "LandHistory",
    "Level",
    "TooThin",
    "YearOfRelease",
    "forecast",
    "land_history",
]
