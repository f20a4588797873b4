package com.galerimerkezi.messenger.server.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * One mail to one person.
 *
 * @param id the same in all tries, so that whoever gets it twice shows it once
 */
record Mail(UUID id, String to, String subject, String body, Instant at) {}
