package com.galerimerkezi.messenger.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class OverlaysUiTest {

    private final FxRobot robot = new FxRobot();
    private final Button under = new Button("Altta");
    private final Button pressed = new Button("Sat");
    private final Button other = new Button("Kapat");
    private final VBox card = new VBox(other, pressed);
    private Stage stage;

    @SuppressWarnings("NullAway.Init") // made on the UI thread before each test
    private Overlays overlays;

    /** What becomes of a button that was pressed. */
    enum Fate {
        SWITCHED_OFF,
        HIDDEN,
        GONE
    }

    @BeforeEach
    void open() throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            var window = new StackPane(under);
            overlays = new Overlays(window);
            stage.setScene(new Scene(window, 400, 300));
            stage.show();
            under.requestFocus();
            overlays.show(card);
            pressed.requestFocus();
        });
    }

    @AfterEach
    void close() {
        robot.interact(stage::hide);
    }

    @ParameterizedTest
    @EnumSource(Fate.class)
    void theKeysStayInTheCardWhateverBecomesOfTheButtonThatHadThem(Fate fate) {
        robot.interact(() -> {
            switch (fate) {
                case SWITCHED_OFF -> pressed.setDisable(true);
                case HIDDEN -> pressed.setVisible(false);
                case GONE -> card.getChildren().remove(pressed);
            }
        });

        robot.interact(() -> assertThat(Overlays.isWithin(stage.getScene().getFocusOwner(), card))
                .isTrue());
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> {
            assertThat(overlays.isShowing()).isFalse();
            assertThat(under.isFocused()).isTrue();
        });
    }

    @Test
    void aCardWithNothingToTypeInIsLeftByEscapeAllTheSame() {
        robot.interact(() -> overlays.show(new StackPane(new Label("İşlem kaydedildi"))));

        robot.type(KeyCode.ESCAPE);

        robot.interact(() -> {
            assertThat(overlays.isShowing()).isFalse();
            assertThat(under.isFocused()).isTrue();
        });
    }
}
