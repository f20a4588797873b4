package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.BusinessHoursRequest;
import com.galerimerkezi.messenger.contract.CertificateRequest;
import com.galerimerkezi.messenger.contract.Gallery;
import com.galerimerkezi.messenger.contract.MailNotice;
import com.galerimerkezi.messenger.contract.PasswordRequest;
import com.galerimerkezi.messenger.contract.RoomAlert;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.desktop.gateway.RestGateway;
import com.galerimerkezi.messenger.desktop.gateway.WorkGateway;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.Background;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** One's account and line, for whoever looks after them. */
public final class Account {

    private final UserProfile me;
    private final URI server;
    private final RestGateway rest;
    private final WorkGateway work;
    private final Path dataFolder;
    private final Path cacheFolder;
    private final Background background;
    private final Runnable reconnect;

    Account(
            UserProfile me,
            URI server,
            RestGateway rest,
            WorkGateway work,
            UserFiles files,
            Background background,
            Runnable reconnect) {
        this.me = me;
        this.server = server;
        this.rest = rest;
        this.work = work;
        this.dataFolder = files.folder();
        this.cacheFolder = files.cache().folder();
        this.background = background;
        this.reconnect = reconnect;
    }

    /** This session goes on, the user's others end. */
    public CompletableFuture<Void> changePassword(PasswordRequest request) {
        return background
                .call(() -> {
                    rest.changePassword(request);
                    return request;
                })
                .thenAccept(_ -> {});
    }

    /** The own one, as it is now. */
    public CompletableFuture<Gallery> gallery() {
        return background.call(() -> rest.gallery(me.galleryId()));
    }

    public CompletableFuture<Gallery> stateCertificate(CertificateRequest certificate) {
        return background.call(() -> rest.stateCertificate(me.galleryId(), certificate));
    }

    /** When the own gallery answers. */
    public CompletableFuture<BusinessHours> hours() {
        return background.call(work::hours);
    }

    public CompletableFuture<BusinessHours> setHours(BusinessHoursRequest hours) {
        return background.call(() -> work.setHours(hours));
    }

    /** Whether one is told by mail of what waits while one is not there. */
    public CompletableFuture<MailNotice> mailNotice() {
        return background.call(work::mailNotice);
    }

    public CompletableFuture<MailNotice> setMailNotice(boolean enabled) {
        return background.call(() -> work.setMailNotice(enabled));
    }

    /** What this user was warned of in the last days. */
    public CompletableFuture<List<RoomAlert>> alerts() {
        return background.call(work::alerts);
    }

    public URI server() {
        return server;
    }

    public Path dataFolder() {
        return dataFolder;
    }

    /** How long a small question and its answer take. */
    public CompletableFuture<Duration> roundTrip() {
        return background.call(() -> {
            long began = System.nanoTime();
            var _ = rest.head();
            return Duration.ofNanos(System.nanoTime() - began);
        });
    }

    /** Over a new line, even if the present one seems to be well. */
    public void reconnect() {
        reconnect.run();
    }

    public CompletableFuture<Long> cacheSize() {
        return background.call(() -> {
            try (var files = Files.walk(cacheFolder)) {
                return files.mapToLong(Account::size).sum();
            }
        });
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
