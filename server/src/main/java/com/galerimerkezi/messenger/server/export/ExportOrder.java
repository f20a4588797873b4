package com.galerimerkezi.messenger.server.export;

import com.galerimerkezi.messenger.contract.RoomId;
import java.util.Locale;

/** What somebody wants to have in his hands: of which room, how, and whether his own gallery's notes stand in it. */
record ExportOrder(RoomId room, ExportFormat format, Period period, boolean withNotes, Locale language) {}
