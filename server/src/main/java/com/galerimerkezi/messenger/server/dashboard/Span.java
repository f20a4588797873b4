package com.galerimerkezi.messenger.server.dashboard;

import java.time.Instant;

/** The first instant of a period, and the first after it. */
record Span(Instant from, Instant to) {}
