package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;

import com.galerimerkezi.messenger.contract.Importance;
import com.galerimerkezi.messenger.desktop.session.ClientSession;
import com.galerimerkezi.messenger.desktop.settings.ThemeChoice;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of messages that must not be overlooked. */
@EnabledIfSystemProperty(named = "screenshots", matches = ".+")
class ImportanceScreenshotsTest {

    private static final String DEPOSIT = "Kapora bugün 17.00'ye kadar yatmazsa araç başka alıcıya gidecek.";
    private static final String NOTARY = "Noter yarın 10.00'da; vekâletin aslını getirin.";

    @ParameterizedTest
    @CsvSource({"tr,LIGHT", "en,DARK"})
    void marksButtonsAndTheComposer(String language, ThemeChoice theme) throws Exception {
        try (var shared = SharedRoom.fresh(new DemoWorld(2, 3), language, theme)) {
            var name = "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + language;
            shared.theySay("Merhaba, araç hâlâ satılık mı?");
            say(shared, shared.session, NOTARY, Importance.ACKNOWLEDGE);
            onUi(() -> {
                shared.world.other().acknowledging().acknowledge(shared.newestOfTheirs());
                return shared;
            });
            shared.until(() -> shared.newest().acknowledgements().size() == 1);
            say(shared, shared.session, "Ruhsatın fotoğrafını da bekliyoruz.", Importance.ACKNOWLEDGE);
            say(shared, shared.world.other(), "Ekspertiz raporunda bir değişen var.", Importance.IMPORTANT);
            say(shared, shared.world.other(), DEPOSIT, Importance.ACKNOWLEDGE);
            WaitForAsyncUtils.waitForFxEvents(20);
            Pictures.take("importance-chat" + name, shared.world::stage);
            composer(shared, name);
            sizes(shared, name);
        }
    }

    private static void composer(SharedRoom shared, String name) {
        shared.robot.interact(() -> {
            shared.input().requestFocus();
            shared.input().setText("Dekontu şimdi gönderiyorum");
        });
        WaitForAsyncUtils.waitForFxEvents(20);
        shared.robot.press(KeyCode.CONTROL, KeyCode.SHIFT).type(KeyCode.O, KeyCode.O);
        shared.robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        shared.until(() -> shared.isShown("#marked"));
        WaitForAsyncUtils.waitForFxEvents(20);
        var menu = (MenuButton) Objects.requireNonNull(shared.world.find("#importance"));
        shared.robot.interact(menu::show);
        WaitForAsyncUtils.waitForFxEvents(20);
        Pictures.take("importance-composer" + name, shared.world::stage);
        shared.robot.interact(menu::hide);
    }

    private static void sizes(SharedRoom shared, String name) {
        shared.robot.interact(() -> shared.world.resize(480, 560));
        WaitForAsyncUtils.waitForFxEvents(20);
        Pictures.take("importance-480" + name, shared.world::stage);
        shared.robot.interact(() -> shared.world.resize(1000, 1000));
        WaitForAsyncUtils.waitForFxEvents(20);
        Pictures.take("importance-1000" + name, shared.world::stage);
        shared.robot.interact(() -> shared.input().clear());
    }

    private static void say(SharedRoom shared, ClientSession who, String text, Importance importance) {
        onUi(() -> who.outbox().send(shared.room, text, null, importance)).join();
        shared.until(
                () -> shared.isOnScreen(text) && text.equals(shared.newest().content()));
    }
}
