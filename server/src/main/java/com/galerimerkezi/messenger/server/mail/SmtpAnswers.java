package com.galerimerkezi.messenger.server.mail;

import com.galerimerkezi.messenger.server.mail.MailProblem.Extent;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.Objects;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** What went wrong between us and a mail server, and how far it reaches. */
final class SmtpAnswers {

    private static final int NOT_AVAILABLE = 421;
    private static final int REFUSALS = 500;

    private SmtpAnswers() {}

    static MailProblem ofConnecting(MessagingException failure) {
        return new MailProblem(Extent.SERVER, reasonOf(failure), wordsOf(failure));
    }

    static MailProblem ofSending(MessagingException failure) {
        for (Exception part = failure; part != null; part = nextOf(part)) {
            switch (part) {
                case SMTPSenderFailedException sender -> {
                    return new MailProblem(
                            Extent.SERVER, "it refuses the sender, " + sender.getReturnCode(), wordsOf(sender));
                }
                case SMTPAddressFailedException reader -> {
                    return answered(reader.getReturnCode(), "it refuses the reader, ", reader);
                }
                case SMTPSendFailedException mail
                when isAnswer(mail.getReturnCode()) && nextOf(mail) == null -> {
                    return answered(mail.getReturnCode(), "it refuses the mail, ", mail);
                }
                default -> {}
            }
        }
        return ofConnecting(failure);
    }

    private static MailProblem answered(int code, String reason, Exception answer) {
        var extent = code == NOT_AVAILABLE ? Extent.SERVER : code >= REFUSALS ? Extent.FOR_GOOD : Extent.FOR_NOW;
        return new MailProblem(extent, reason + code, wordsOf(answer));
    }

    private static boolean isAnswer(int code) {
        return code > 0;
    }

    private static @Nullable Exception nextOf(Exception part) {
        return part instanceof MessagingException chained ? chained.getNextException() : null;
    }

    private static String reasonOf(MessagingException failure) {
        if (failure instanceof AuthenticationFailedException) {
            return "it refuses user or password";
        }
        if (has(failure, UnknownHostException.class::isInstance)) {
            return "its name leads nowhere";
        }
        if (has(failure, CertificateException.class::isInstance)) {
            return "its certificate is not trusted, or is another host's";
        }
        if (has(failure, SSLException.class::isInstance)) {
            return "no encryption came about";
        }
        if (has(failure, SocketTimeoutException.class::isInstance)) {
            return "it does not answer in time";
        }
        if (has(failure, ConnectException.class::isInstance)) {
            return "nobody listens there";
        }
        return wordsOf(failure).contains("STARTTLS is required")
                ? "it offers no STARTTLS"
                : "the conversation broke off";
    }

    private static boolean has(Exception failure, Predicate<Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = causeOf(cause)) {
            if (kind.test(cause)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable causeOf(Throwable problem) {
        var next = problem instanceof MessagingException chained ? chained.getNextException() : null;
        return next == null ? problem.getCause() : next;
    }

    private static String wordsOf(Exception failure) {
        return Objects.requireNonNullElse(failure.getMessage(), "").strip();
    }
}
