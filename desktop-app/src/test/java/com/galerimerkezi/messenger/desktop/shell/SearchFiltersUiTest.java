package com.galerimerkezi.messenger.desktop.shell;

import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.PATIENCE;
import static com.galerimerkezi.messenger.desktop.shell.DemoWorld.onUi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.galerimerkezi.messenger.contract.search.WrittenQuery;
import com.galerimerkezi.messenger.desktop.sync.ConnectionState;
import com.galerimerkezi.messenger.server.testing.Weather;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Operators, chips and facets: whatever a search is narrowed by besides its words. */
class SearchFiltersUiTest extends SearchedWindow {

    @Test
    void anOperatorThatIsTypedBecomesAChipAndAClickTakesItAway() {
        say("Turbo sesi var mı");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("turbo sesi kimden:hiçkimse ", 0);

        await().atMost(PATIENCE).until(() -> onUi(() -> !hits().isVisible() && typed().equals("turbo sesi ")));
        assertThat(chips()).containsExactly("Kimden: hiçkimse");

        robot.clickOn("Kimden: hiçkimse");
        await().atMost(PATIENCE).until(() -> finds(1));
        assertThat(chips()).isEmpty();
    }

    @Test
    void whatAnOperatorCanBeIsOfferedAndEnterTakesIt() {
        say("Krank sensörü arızalı");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("krank sensoru iceren:fot", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(onUi(() ->
                        robot.lookup("#search-completion .completion-row > .label").queryAllAs(Label.class).stream()
                                .map(Label::getText)
                                .toList()))
                .containsExactly("Fotoğraf");

        robot.type(KeyCode.ENTER);

        await().atMost(PATIENCE).until(() -> chips().equals(List.of("İçeren: Fotoğraf")));
        assertThat(onUi(this::typed)).isEqualTo("krank sensoru ");
        await().atMost(PATIENCE).until(() -> onUi(() -> !hits().isVisible()));
    }

    @Test
    void whoDoesNotKnowTheOperatorsIsShownThem() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);

        robot.clickOn("marka:");

        assertThat(onUi(this::typed)).isEqualTo("marka:");
        await().atMost(PATIENCE)
                .until(() ->
                        onUi(() -> robot.lookup("#search-completion").query().isVisible()));
    }

    @Test
    void facetsSayWhatTheResultsAreAboutAndNarrowThem() {
        say("Marş motoru çalışıyor");
        var shared = world.sharedRoom().vehicleBrand();
        var other = onUi(() -> session.rooms().rooms().stream()
                .filter(room ->
                        room.vehicleBrand() != null && !room.vehicleBrand().equals(shared))
                .findFirst()
                .orElseThrow());
        onUi(() -> session.outbox().send(other.id(), "Marş motoru sağlam")).join();
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("mars motoru", 0);
        await().atMost(PATIENCE).until(() -> finds(2));
        var facet = other.vehicleBrand() + " · 1";
        await().atMost(PATIENCE).until(() -> robot.lookup(facet).tryQuery().isPresent());

        robot.clickOn(facet);

        await().atMost(PATIENCE).until(() -> finds(1));
        assertThat(chips()).containsExactly("Marka: " + other.vehicleBrand());
        assertThat(onUi(() -> CutTexts.in(robot.lookup(".side-search").queryAs(Parent.class))))
                .isEmpty();
    }

    @Test
    void withoutALineWhatCannotBeAnsweredHereIsSaid() {
        say("Enjektör yenilendi");
        var brand = WrittenQuery.written(
                "marka", Objects.requireNonNull(world.sharedRoom().vehicleBrand()));
        line.set(new Weather.Refuse());
        await().atMost(PATIENCE)
                .until(() -> onUi(() -> session.connection().state().get() instanceof ConnectionState.Offline));
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("enjektor " + brand + " ", 0);
        await().atMost(PATIENCE).until(() -> finds(1));

        robot.write("sasi:123456 ", 0);

        await().atMost(PATIENCE)
                .until(() -> robot.lookup(".side-search > .label").queryAllAs(Label.class).stream()
                        .anyMatch(label -> label.getText().contains("şasi no yalnızca mesaj metninde arandı")));
    }

    @Test
    void aSearchThatBeginsAnewIsNotNarrowedByTheLastOne() {
        say("Klima gazı tamam");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("klima gazi kimden:hiçkimse ", 0);
        await().atMost(PATIENCE).until(() -> onUi(() -> advice().equals("Bir ölçütü kaldırmayı deneyin.")));

        robot.type(KeyCode.ESCAPE);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);

        assertThat(chips()).isEmpty();
        await().atMost(PATIENCE).until(() -> finds(1));
    }

    @Test
    void inAnEmptyFieldBackspaceTakesTheLastChipAway() {
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.write("kimden:hiçkimse iceren:foto ", 0);
        await().atMost(PATIENCE)
                .until(() -> chips().size() == 2 && onUi(this::typed).isEmpty());

        robot.type(KeyCode.BACK_SPACE);

        assertThat(chips()).containsExactly("Kimden: hiçkimse");
    }

    private String advice() {
        return robot.lookup("#advice").queryAs(Label.class).getText();
    }

    private String typed() {
        return robot.lookup("#message-search").queryAs(TextField.class).getText();
    }

    private List<String> chips() {
        return onUi(() -> robot.lookup("#search-chips .criterion").queryAllAs(Button.class).stream()
                .map(Button::getText)
                .toList());
    }
}
