"""The windows: Qt models, views, delegates, actions and docks."""
