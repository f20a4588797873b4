package com.galerimerkezi.messenger.desktop.search;

import com.galerimerkezi.messenger.contract.Note;
import com.galerimerkezi.messenger.contract.RoomId;
import com.galerimerkezi.messenger.desktop.emoji.EmojiPictures;
import com.galerimerkezi.messenger.desktop.look.Completion;
import com.galerimerkezi.messenger.desktop.look.Fxml;
import com.galerimerkezi.messenger.desktop.look.Parts;
import com.galerimerkezi.messenger.desktop.search.SearchViewModel.State;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** In place of the room list: what is sought, in this chat or in all, and what was found. */
public final class SearchView {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final SearchViewModel model;
    private final EmojiPictures pictures;
    private final Texts texts;
    private final Opener opener;
    private final Runnable closing;
    private final Region node;
    private @Nullable RoomId present;
    private boolean closed;
    private @Nullable Completion<Criterion> completion;

    @FXML
    private TextField question;

    @FXML
    private Button close;

    @FXML
    private ToggleButton thisChat;

    @FXML
    private ToggleButton allChats;

    @FXML
    private ToggleButton narrow;

    @FXML
    private VBox criteria;

    @FXML
    private VBox narrowing;

    @FXML
    private VBox found;

    @FXML
    private VBox operators;

    @FXML
    private Label note;

    @FXML
    private ListView<HitRow> list;

    @FXML
    private VBox asking;

    @FXML
    private VBox searching;

    @FXML
    private VBox nothing;

    @FXML
    private Label advice;

    @FXML
    private VBox failed;

    /** Shows what was found in its conversation. */
    public interface Opener {
        void message(RoomId room, long seq);

        void note(Note note);
    }

    public SearchView(SearchViewModel model, EmojiPictures pictures, Texts texts, Opener opener, Runnable closing) {
        this.model = model;
        this.pictures = pictures;
        this.texts = texts;
        this.opener = opener;
        this.closing = closing;
        this.node = Fxml.load(this, Region.class, texts);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    public Region node() {
        return node;
    }

    /** Begins in the room that is on the screen, or in all: with the last words, but without what narrowed them then. */
    public void begin(@Nullable RoomId room, boolean inRoom) {
        if (closed) {
            closed = false;
            model.widen();
        }
        present = room;
        thisChat.setDisable(room == null);
        (inRoom && room != null ? thisChat : allChats).setSelected(true);
        model.room().set(inRoom ? room : null);
        question.requestFocus();
        question.selectAll();
    }

    /** The next one found, or the one before. */
    public void step(int by) {
        int many = list.getItems().size();
        if (many > 0) {
            int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, many);
            list.getSelectionModel().clearAndSelect(next);
            list.scrollTo(Math.max(0, next - 2));
            openSelected();
        }
    }

    @FXML
    void initialize() {
        question.textProperty().bindBidirectional(model.question());
        question.setOnAction(_ -> entered());
        question.textProperty().subscribe((_, _) -> model.soon(() -> takeOperators(false)));
        var values = new ValueCompletion(question, model).list();
        completion = values;
        criteria.getChildren().setAll(values, new CriterionChips(model, texts));
        Parts.shown(criteria, values.visibleProperty().or(model.isNarrowed()));
        found.getChildren().setAll(new FacetChips(model, texts));
        // the open filters leave little room for results
        Parts.shown(found, narrow.selectedProperty().not());
        var hints = new OperatorHints(texts, this::beginOperator);
        model.room().subscribe(room -> hints.show(room != null));
        operators.getChildren().add(hints);
        close.setOnAction(_ -> leave());
        close.setTooltip(new Tooltip(close.getText()));
        thisChat.setOnAction(_ -> choose(thisChat, present));
        allChats.setOnAction(_ -> choose(allChats, null));
        narrowing.getChildren().setAll(new NarrowingBar(model, texts));
        Parts.shown(narrowing, narrow.selectedProperty());
        narrow.setTooltip(new Tooltip(narrow.getText()));
        model.isNarrowed().subscribe(narrowed -> narrow.pseudoClassStateChanged(CHOSEN, narrowed));
        note.textProperty().bind(model.note());
        note.visibleProperty().bind(Bindings.isNotEmpty(model.note()));
        note.managedProperty().bind(note.visibleProperty());
        list.setItems(model.hits());
        list.fixedCellSizeProperty()
                .bind(Bindings.when(model.room().isNull())
                        .then(HitCell.HEIGHT)
                        .otherwise(HitCell.HEIGHT_WITHOUT_SENDER));
        list.setCellFactory(_ -> new HitCell(pictures, this::seen));
        list.setOnMouseReleased(_ -> openSelected());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressedInList);
        question.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedInField);
        visibleIn(list, State.SHOWING);
        visibleIn(asking, State.ASKING);
        visibleIn(searching, State.SEARCHING);
        visibleIn(nothing, State.NOTHING_FOUND);
        visibleIn(failed, State.FAILED);
        advice.textProperty().bind(model.advice());
    }

    /** What was typed is done: first its operators become chips, then the next one found is shown. */
    private void entered() {
        if (!takeOperators(true)) {
            step(1);
        }
    }

    private boolean takeOperators(boolean all) {
        boolean taken = model.takeOperators(all);
        if (taken) {
            question.end();
        }
        return taken;
    }

    private void beginOperator(String written) {
        question.requestFocus();
        question.setText(written);
        question.end();
    }

    private void seen(HitRow row) {
        if (!list.getItems().isEmpty() && row.equals(list.getItems().getLast())) {
            model.endSeen();
        }
    }

    /** A second press leaves the choice as it is. */
    private void choose(ToggleButton chosen, @Nullable RoomId room) {
        chosen.setSelected(true);
        model.room().set(room);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            leave();
        }
    }

    private void leave() {
        closed = true;
        closing.run();
    }

    private void pressedInField(KeyEvent event) {
        if (completion != null) {
            completion.pressed(event);
        }
        if (!event.isConsumed()
                && event.getCode() == KeyCode.BACK_SPACE
                && question.getText().isEmpty()) {
            event.consume();
            model.removeLast();
        }
        if (!event.isConsumed()
                && event.getCode() == KeyCode.DOWN
                && !list.getItems().isEmpty()) {
            event.consume();
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
        }
    }

    private void pressedInList(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            openSelected();
        }
    }

    private void openSelected() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(this::open);
    }

    private void open(HitRow hit) {
        var noted = hit.note();
        if (noted == null) {
            opener.message(hit.roomId(), hit.seq());
        } else {
            opener.note(noted);
        }
    }

    private void visibleIn(Node part, State state) {
        part.visibleProperty().bind(model.state().isEqualTo(state));
    }
}
