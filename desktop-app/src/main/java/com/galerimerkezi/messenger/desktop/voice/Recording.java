package com.galerimerkezi.messenger.desktop.voice;

import java.nio.file.Path;
import java.time.Duration;

/** What was said and not sent yet. */
record Recording(Path file, Duration length, Waveform waveform) {}
