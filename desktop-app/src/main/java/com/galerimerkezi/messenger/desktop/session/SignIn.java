package com.galerimerkezi.messenger.desktop.session;

import com.galerimerkezi.messenger.contract.EnterRequest;
import com.galerimerkezi.messenger.contract.EntryInfo;
import com.galerimerkezi.messenger.contract.EntryLink;
import com.galerimerkezi.messenger.contract.LoginRequest;
import com.galerimerkezi.messenger.desktop.gateway.Gateway;
import com.galerimerkezi.messenger.desktop.local.FolderLock;
import com.galerimerkezi.messenger.desktop.local.LocalFilesException;
import com.galerimerkezi.messenger.desktop.local.UserFiles;
import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.platform.Background;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.voice.SoundDevices;
import java.net.URI;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** From a password, or from what is remembered, to a {@link ClientSession}. */
public final class SignIn {

    private final AppFolders folders;
    private final Supplier<Locale> language;
    private final SoundDevices sound;
    private final Executor ui;
    private final Clock clock;
    private final Background background;
    private final TokenVault vault;

    public SignIn(AppFolders folders, Supplier<Locale> language, Executor ui, Clock clock) {
        this(folders, language, SoundDevices.ofThisComputer(), ui, clock);
    }

    public SignIn(AppFolders folders, Supplier<Locale> language, SoundDevices sound, Executor ui, Clock clock) {
        this.folders = folders;
        this.language = language;
        this.sound = sound;
        this.ui = ui;
        this.clock = clock;
        this.background = new Background(ui);
        this.vault = new TokenVault(folders.config());
    }

    public CompletableFuture<ClientSession> signIn(URI server, String email, String password) {
        return signIn(server, email, password, null);
    }

    /** The code is the authenticator app's, for whoever has one. */
    public CompletableFuture<ClientSession> signIn(
            URI server, String email, String password, @Nullable String oneTimeCode) {
        return background.call(() -> {
            try (var opened = new Opened()) {
                var lock = opened.add(FolderLock.take(folders.data()));
                vault.prepare();
                var gateway = opened.add(gatewayTo(server));
                var signedIn = gateway.login(new LoginRequest(email, password, deviceName(), oneTimeCode));
                var remembered = new Remembered(server, signedIn.refreshToken(), signedIn.user());
                vault.store(remembered);
                return session(remembered, signedIn.accessToken(), gateway, lock, opened);
            }
        });
    }

    /** What a one-time code is for. Fails with {@link OtherServerException} where a link meant another server. */
    CompletableFuture<EntryInfo> look(URI server, EntryLink link) {
        return background.call(() -> {
            try (var gateway = gatewayTo(server)) {
                requireMeant(gateway, link);
                return gateway.look(link.code());
            }
        });
    }

    /** Uses a one-time code up; the e-mail address to sign in with. */
    CompletableFuture<String> enter(URI server, EntryLink link, EnterRequest request) {
        return background.call(() -> {
            try (var gateway = gatewayTo(server)) {
                requireMeant(gateway, link);
                return gateway.enter(request);
            }
        });
    }

    private static void requireMeant(Gateway gateway, EntryLink link) {
        var meant = link.fingerprint();
        if (meant != null && !meant.equals(EntryLink.fingerprintOf(gateway.key()))) {
            throw new OtherServerException();
        }
    }

    /** Works from the cache when the server is not reached; empty when nobody is remembered. */
    public CompletableFuture<Optional<ClientSession>> resume() {
        return background.call(() -> {
            try (var opened = new Opened()) {
                var lock = opened.add(FolderLock.take(folders.data()));
                var remembered = vault.read();
                if (remembered.isEmpty()) {
                    return Optional.empty();
                }
                vault.prepare();
                var gateway = opened.add(gatewayTo(remembered.get().server()));
                return Optional.of(session(remembered.get(), null, gateway, lock, opened));
            }
        });
    }

    /** The lock is held before: what two programs read and renewed, the server would take for stolen. */
    private ClientSession session(
            Remembered remembered, @Nullable String accessToken, Gateway gateway, FolderLock lock, Opened opened) {
        try {
            var files = opened.add(UserFiles.open(folders, remembered.user().id(), clock));
            var session = opened.add(
                    new ClientSession(remembered, accessToken, vault, gateway, files, lock, sound, ui, clock));
            session.start();
            opened.keep();
            return session;
        } catch (DataAccessException failure) {
            throw LocalFilesException.unusable(folders.data(), failure);
        }
    }

    /** An address that is none was not reached. */
    private Gateway gatewayTo(URI server) {
        try {
            return new Gateway(server, language);
        } catch (IllegalArgumentException noAddress) {
            throw GatewayException.unreachable(noAddress);
        }
    }

    private static String deviceName() {
        return "Galeri Messenger, " + System.getProperty("os.name");
    }
}
