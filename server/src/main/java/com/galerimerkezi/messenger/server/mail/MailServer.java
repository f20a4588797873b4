package com.galerimerkezi.messenger.server.mail;

/** Where mails leave. */
@FunctionalInterface
interface MailServer {

    Line open() throws MailProblem;

    /** One conversation with it, for several mails. */
    interface Line extends AutoCloseable {

        void send(Mail mail) throws MailProblem;

        @Override
        void close();
    }
}
