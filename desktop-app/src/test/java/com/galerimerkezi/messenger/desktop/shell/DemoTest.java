package com.galerimerkezi.messenger.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.desktop.platform.AppFolders;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.session.SignIn;
import com.galerimerkezi.messenger.desktop.testing.OneThread;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {

    @TempDir
    Path folder;

    @Test
    void aDraftOfTheLastRunIsThereInTheNextThoughTheServersPortIsAnother() {
        var room = inADemo((session, ui) -> {
            await().atMost(DemoWorld.PATIENCE)
                    .until(() -> ui.get(() -> !session.rooms().rooms().isEmpty()));
            return ui.get(() -> {
                var id = session.rooms().rooms().getFirst().id();
                session.drafts().changed(id, "Yarın bakalım");
                return id;
            });
        });

        var draft = inADemo((session, ui) -> ui.get(() -> session.drafts().textOf(room)));

        assertThat(draft).isEqualTo("Yarın bakalım");
    }

    private interface Visit<T> {
        T with(ClientSession session, OneThread ui);
    }

    private <T> T inADemo(Visit<T> visit) {
        try (var demo = new Demo(AppFolders.below(folder));
                var ui = new OneThread()) {
            var server = demo.started()
                    .orTimeout(DemoWorld.PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
            var account = demo.account(0);
            var session = new SignIn(demo.foldersOf(0), () -> Locale.of("tr"), ui, Clock.systemUTC())
                    .signIn(server, account.email(), account.password())
                    .join();
            try {
                return visit.with(session, ui);
            } finally {
                ui.run(session::close);
            }
        }
    }
}
