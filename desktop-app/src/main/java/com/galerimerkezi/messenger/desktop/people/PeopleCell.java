package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.contract.EntryKind;
import com.galerimerkezi.messenger.contract.Invitation;
import com.galerimerkezi.messenger.contract.Person;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Name and address; role, and when they were here last. */
final class PeopleCell extends ListCell<PeopleRow> {

    private static final double GAP = 2;

    private final Texts texts;
    private final Moments moments;
    private final Label name = new Label();
    private final Label address = new Label();
    private final Label role = new Label();
    private final Label seen = new Label();
    private final HBox row;

    PeopleCell(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
        setPrefWidth(0);
        name.getStyleClass().add("text-strong");
        address.getStyleClass().add("offer-line-detail");
        seen.getStyleClass().add("offer-line-detail");
        var who = new VBox(GAP, name, address);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        var what = new VBox(GAP, role, seen);
        what.setAlignment(Pos.CENTER_RIGHT);
        what.setMinWidth(USE_PREF_SIZE);
        row = new HBox(who, what);
        row.getStyleClass().add("choice-row");
    }

    @Override
    protected void updateItem(@Nullable PeopleRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        if (item.person() != null) {
            show(item.person());
        } else if (item.invitation() != null) {
            show(item.invitation());
        }
        setAccessibleText(
                Stream.of(name, address, role, seen).map(Label::getText).collect(Collectors.joining(", ")));
        setGraphic(row);
    }

    private void show(Person person) {
        name.setText(person.firstName() + " " + person.lastName());
        address.setText(person.email());
        role.setText(texts.get("settings.role." + person.role().wireName())
                + (person.twoFactor() ? " · " + texts.get("people.twoFactor") : ""));
        seen.setText(
                !person.isActive()
                        ? texts.get("people.disabled")
                        : person.lastSeenAt() == null
                                ? texts.get("people.never")
                                : texts.get("people.seen", moments.inList(person.lastSeenAt())));
    }

    private void show(Invitation invitation) {
        name.setText(texts.get(
                invitation.kind() == EntryKind.NEW_GALLERY ? "people.openGalleryInvitation" : "people.openInvitation"));
        address.setText(texts.get("people.until", moments.exactly(invitation.expiresAt())));
        role.setText(texts.get("settings.role." + invitation.role().wireName()));
        seen.setText(texts.get("people.waiting"));
    }
}
