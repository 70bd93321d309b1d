"""A StatusNotifier watcher on the session bus: it has a host, and takes items.

It says a word a line: "ready", then "item" for each icon that is shown in it.
"""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusVariant,
    QDBusVirtualObject,
)


class Watcher(QDBusVirtualObject):
    """Answers what a program asks of the tray."""

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        if message.member() == "Get":
            host_is_there = QDBusVariant(True)  # noqa: FBT003 - Qt takes it by place
            return connection.send(message.createReply([host_is_there]))
        if message.member() == "RegisterStatusNotifierItem":
            print("item", flush=True)  # noqa: T201 - read by the test
        return connection.send(message.createReply())


def watch() -> int:
    """Serve until the process is ended."""
    app = QCoreApplication(sys.argv)
    bus, watcher = QDBusConnection.sessionBus(), Watcher()
    bus.registerVirtualObject("/StatusNotifierWatcher", watcher)
    bus.registerService("org.kde.StatusNotifierWatcher")
    print("ready", flush=True)  # noqa: T201 - read by the test
    return app.exec()


if __name__ == "__main__":
    sys.exit(watch())
