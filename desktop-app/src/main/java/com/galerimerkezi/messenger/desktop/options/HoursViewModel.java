package com.galerimerkezi.messenger.desktop.options;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.BusinessHoursRequest;
import com.galerimerkezi.messenger.contract.ClosedDay;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.contract.OpenInterval;
import com.galerimerkezi.messenger.contract.Role;
import com.galerimerkezi.messenger.contract.UserProfile;
import com.galerimerkezi.messenger.contract.hours.PublicHolidays;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The gallery's hours, its automatic reply and its warnings: all of its people see them, its owner sets them. */
public final class HoursViewModel {

    private final UserProfile me;
    private final Function<BusinessHoursRequest, CompletableFuture<BusinessHours>> saving;
    private final Texts texts;
    private final List<StringProperty> days = Stream.<StringProperty>generate(() -> new SimpleStringProperty(""))
            .limit(OpenInterval.LAST_DAY)
            .toList();
    private final BooleanProperty publicHolidays = new SimpleBooleanProperty();
    private final StringProperty closedDays = new SimpleStringProperty("");
    private final StringProperty openDays = new SimpleStringProperty("");
    private final ObjectProperty<Choice> urgent = new SimpleObjectProperty<>();
    private final ObservableList<Choice> urgentChoices = FXCollections.observableArrayList();
    private final List<Label> labels;
    private final BooleanProperty away = new SimpleBooleanProperty();
    private final StringProperty awayText = new SimpleStringProperty("");
    private final StringProperty unanswered = new SimpleStringProperty("");
    private final StringProperty escalate = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper done = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(true);
    private String zone = BusinessHours.TURKEY;

    /** A label that means "urgent", by its name; none has no id. */
    record Choice(String name, @Nullable LabelId id) {}

    /** Hours and labels: the own gallery's, as the server knows them. */
    public HoursViewModel(
            UserProfile me,
            CompletableFuture<BusinessHours> hours,
            Function<BusinessHoursRequest, CompletableFuture<BusinessHours>> saving,
            List<Label> labels,
            Texts texts) {
        this.me = me;
        this.saving = saving;
        this.labels = List.copyOf(labels);
        this.texts = texts;
        offer(null);
        follow(hours, "");
    }

    boolean isLead() {
        return me.role() == Role.OWNER || me.role() == Role.ADMIN;
    }

    /** Of a weekday, 1 is Monday. */
    StringProperty day(int day) {
        return days.get(day - 1);
    }

    BooleanProperty publicHolidays() {
        return publicHolidays;
    }

    StringProperty closedDays() {
        return closedDays;
    }

    /** Public holidays on which it is open. */
    StringProperty openDays() {
        return openDays;
    }

    ObjectProperty<Choice> urgent() {
        return urgent;
    }

    ObservableList<Choice> urgentChoices() {
        return urgentChoices;
    }

    /** The last year whose moving holidays are announced. */
    int announcedUntil() {
        return PublicHolidays.ofTurkey().announcedUntil();
    }

    BooleanProperty away() {
        return away;
    }

    StringProperty awayText() {
        return awayText;
    }

    StringProperty unanswered() {
        return unanswered;
    }

    StringProperty escalate() {
        return escalate;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyStringProperty done() {
        return done.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    void save() {
        problem.set("");
        done.set("");
        var intervals = new ArrayList<OpenInterval>();
        for (int day = 1; day <= OpenInterval.LAST_DAY; day++) {
            var read = WrittenHours.readDay(day(day).get(), day);
            if (read.isEmpty()) {
                problem.set(texts.get("hours.unreadable", texts.get("hours.day." + day)));
                return;
            }
            intervals.addAll(read.get());
        }
        var closed = WrittenHours.readDays(closedDays.get());
        var open = WrittenHours.readDays(openDays.get());
        var first = minutes(unanswered.get());
        var second = minutes(escalate.get());
        if (closed.isEmpty()) {
            problem.set(texts.get("hours.closed.unreadable"));
        } else if (open.isEmpty()) {
            problem.set(texts.get("hours.open.unreadable"));
        } else if (first.isEmpty() || second.isEmpty()) {
            problem.set(texts.get("hours.minutes.unreadable"));
        } else if (away.get() && awayText.get().isBlank()) {
            problem.set(texts.get("hours.away.missing"));
        } else {
            send(intervals, closed.get(), open.get(), first.get(), second.get());
        }
    }

    private void send(
            List<OpenInterval> intervals, List<ClosedDay> closed, List<ClosedDay> open, int first, int second) {
        var request = new BusinessHoursRequest(
                zone,
                intervals,
                publicHolidays.get(),
                closed,
                away.get(),
                awayText.get().strip(),
                first,
                second,
                urgent.get().id(),
                open.stream().map(ClosedDay::date).toList());
        follow(saving.apply(request), texts.get("hours.done"));
    }

    private void follow(CompletableFuture<BusinessHours> call, String said) {
        busy.set(true);
        var _ = call.whenComplete((hours, failure) -> {
            busy.set(false);
            if (failure == null) {
                show(hours);
                done.set(said);
            } else {
                problem.set(sentence(failure));
            }
        });
    }

    private void show(BusinessHours hours) {
        for (int day = 1; day <= OpenInterval.LAST_DAY; day++) {
            day(day).set(WrittenHours.ofDay(hours.intervals(), day));
        }
        zone = hours.zone();
        offer(hours.urgentLabelId());
        publicHolidays.set(hours.publicHolidays());
        closedDays.set(WrittenHours.ofDays(hours.closedDays()));
        openDays.set(WrittenHours.ofDays(
                hours.openDays().stream().map(day -> new ClosedDay(day, null)).toList()));
        away.set(hours.awayEnabled());
        awayText.set(hours.awayText());
        unanswered.set(Integer.toString(hours.unansweredMinutes()));
        escalate.set(Integer.toString(hours.escalateMinutes()));
    }

    /** One that was deleted meanwhile means nothing any more. */
    private void offer(@Nullable LabelId chosen) {
        var none = new Choice(texts.get("hours.urgent.none"), null);
        var named = labels.stream()
                .map(label -> new Choice(label.name(), label.id()))
                .toList();
        urgentChoices.setAll(Stream.concat(Stream.of(none), named.stream()).toList());
        urgent.set(named.stream()
                .filter(choice -> choice.id() != null && choice.id().equals(chosen))
                .findFirst()
                .orElse(none));
    }

    private static Optional<Integer> minutes(String written) {
        try {
            return written.isBlank() ? Optional.of(0) : Optional.of(Integer.parseInt(written.strip()));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private String sentence(Throwable failure) {
        var cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause instanceof GatewayException refused ? texts.error(refused) : texts.get("error.unexpected");
    }
}
