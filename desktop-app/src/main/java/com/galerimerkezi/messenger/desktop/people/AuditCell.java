package com.galerimerkezi.messenger.desktop.people;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.AuditEntry;
import com.galerimerkezi.messenger.contract.Colleague;
import com.galerimerkezi.messenger.desktop.text.Moments;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What was done, to whom; by whom, when, from where. */
final class AuditCell extends ListCell<AuditEntry> {

    private static final String BETWEEN = " · ";
    /** In this order; what else there is means nothing to a reader. */
    private static final List<String> SHOWN =
            List.of("email", "name", "vehicle", "format", "created", "changed", "count", "device", "address");

    private final Texts texts;
    private final Moments moments;
    private final Label what = new Label();
    private final Label by = new Label();
    private final VBox row = new VBox(2, what, by);

    AuditCell(Texts texts, Moments moments) {
        this.texts = texts;
        this.moments = moments;
        setPrefWidth(0);
        what.getStyleClass().add("text-strong");
        by.getStyleClass().add("offer-line-detail");
        row.getStyleClass().add("choice-row");
        row.setMinWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AuditEntry item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        what.setText(Stream.of(doneIn(item), nameOf(item.subject()), rolesIn(item))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN)));
        var more = SHOWN.stream().map(item.details()::get).filter(Objects::nonNull);
        by.setText(Stream.concat(
                        Stream.of(moments.exactly(item.at()), nameOf(item.actor()))
                                .filter(part -> !part.isEmpty()),
                        more)
                .collect(Collectors.joining(BETWEEN)));
        setAccessibleText(what.getText() + ", " + by.getText());
        setGraphic(row);
    }

    /** Lines of before tell no kind: they are of chats. */
    private String doneIn(AuditEntry item) {
        if (item.action() == AuditAction.EXPORTED) {
            return texts.get("audit.exported." + item.details().getOrDefault("kind", "chat"));
        }
        return texts.get("audit." + item.action().wireName());
    }

    private String rolesIn(AuditEntry item) {
        var before = item.details().get("from");
        var after = item.details().getOrDefault("to", item.details().get("role"));
        if (after == null) {
            return "";
        }
        var now = texts.get("settings.role." + after);
        return before == null ? now : texts.get("settings.role." + before) + " → " + now;
    }

    private static String nameOf(@Nullable Colleague person) {
        return person == null ? "" : person.firstName() + " " + person.lastName();
    }
}
