package com.galerimerkezi.messenger.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

class SubjectUiTest {

    private final FxRobot robot = new FxRobot();

    @SuppressWarnings("NullAway.Init") // made on the UI thread by each test
    private Stage stage;

    @SuppressWarnings("NullAway.Init")
    private Subject subject;

    @AfterEach
    void close() {
        robot.interact(stage::hide);
    }

    @ParameterizedTest
    @ValueSource(doubles = {200, 213, 227, 241, 258})
    void theDotsOfALongNameAreFollowedByTheRestWithoutAHole(double width) throws Exception {
        show("Mercedes-Benz E 200 4MATIC Avantgarde", width);

        var shown = (Text) name().lookup(".text");
        assertThat(shown.getText()).contains("...");
        double end = name().getLayoutX()
                + shown.getLayoutX()
                + shown.getLayoutBounds().getWidth();
        assertThat(detail().getBoundsInParent().getMinX()).isBetween(end - 1, end + 1);
    }

    @Test
    void aShortNameIsShownWhole() throws Exception {
        show("Audi A3", 300);

        assertThat(((Text) name().lookup(".text")).getText()).isEqualTo("Audi A3");
        assertThat(detail().getBoundsInParent().getMinX()).isEqualTo(name().getWidth());
    }

    @Test
    void aLongNameIsLaidOutOnceAndThenLeftAlone() throws Exception {
        show("Mercedes-Benz E 200 4MATIC Avantgarde", 200);

        assertThat(subject.isNeedsLayout()).isFalse();
    }

    private void show(String car, double width) throws Exception {
        stage = FxToolkit.registerPrimaryStage();
        robot.interact(() -> {
            subject = new Subject("room-vehicle");
            subject.show(car, "2018 · 34 MEX 200");
            var window = new StackPane(subject);
            stage.setScene(new Scene(window, width, 60));
            stage.show();
            subject.setMaxWidth(width);
            window.applyCss();
            window.layout();
        });
    }

    private Label name() {
        return (Label) subject.getChildrenUnmodifiable().getFirst();
    }

    private Label detail() {
        return (Label) subject.getChildrenUnmodifiable().getLast();
    }
}
