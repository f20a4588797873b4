package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class SingleWindowUiTest {

    private final SingleWindow window = new SingleWindow();
    private final List<Stage> opened = new ArrayList<>();

    @Test
    void aWindowThatIsOpenComesToTheFrontAndOneThatWasClosedOpensAgain() throws Exception {
        var _ = FxToolkit.registerPrimaryStage();

        ask();
        ask();
        assertThat(opened).hasSize(1);
        assertThat(onUi(() -> opened.getFirst().isFocused())).isTrue();

        close();
        ask();
        assertThat(opened).hasSize(2);
        close();
    }

    private void ask() {
        var _ = onUi(() -> {
            window.show(stage -> {
                opened.add(stage);
                stage.show();
            });
            return opened;
        });
    }

    private void close() {
        var _ = onUi(() -> {
            opened.getLast().hide();
            return opened;
        });
    }
}
