package com.galerimerkezi.messenger.desktop.vehicles;

import com.galerimerkezi.messenger.contract.Panel;
import com.galerimerkezi.messenger.contract.PanelState;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Ambiguous;
import com.galerimerkezi.messenger.contract.trade.WrittenAmount.Amount;
import com.galerimerkezi.messenger.desktop.platform.GatewayException;
import com.galerimerkezi.messenger.desktop.text.Amounts;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** An own vehicle as it is being described, new or known. */
final class VehicleFormViewModel {

    private static final String LIRA = "TRY";

    private final @Nullable Vehicle before;
    private final Texts texts;
    private final int thisYear;
    private final BiFunction<@Nullable Vehicle, VehicleRequest, CompletableFuture<Vehicle>> storing;
    private final Map<VehicleField, StringProperty> fields = new EnumMap<>(VehicleField.class);
    private final Map<VehicleField, ReadOnlyStringWrapper> problems = new EnumMap<>(VehicleField.class);
    private final ObjectProperty<Map<Panel, PanelState>> panels = new SimpleObjectProperty<>(Map.of());
    private final VehiclePhotos photos;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper storingNow = new ReadOnlyBooleanWrapper();

    VehicleFormViewModel(
            @Nullable Vehicle before,
            VehiclePhotos photos,
            Texts texts,
            int thisYear,
            BiFunction<@Nullable Vehicle, VehicleRequest, CompletableFuture<Vehicle>> storing) {
        this.before = before;
        this.photos = photos;
        this.texts = texts;
        this.thisYear = thisYear;
        this.storing = storing;
        for (var field : VehicleField.values()) {
            var text = new SimpleStringProperty(before == null ? "" : written(before, field));
            var wrong = new ReadOnlyStringWrapper("");
            text.subscribe((_, _) -> wrong.set(""));
            fields.put(field, text);
            problems.put(field, wrong);
        }
        if (before != null) {
            panels.set(before.panels());
            photos.show(before.photos());
        }
    }

    private static String written(Vehicle vehicle, VehicleField field) {
        return switch (field) {
            case BRAND -> vehicle.brand();
            case MODEL -> vehicle.model();
            case YEAR -> text(vehicle.year());
            case MILEAGE -> text(vehicle.mileageKm());
            case FUEL -> text(vehicle.fuel());
            case GEARBOX -> text(vehicle.gearbox());
            case COLOUR -> text(vehicle.colour());
            case PLATE -> text(vehicle.plate());
            case CHASSIS -> text(vehicle.vin());
            case PRICE -> Amounts.written(vehicle.price(), vehicle.currency());
            case TITLE -> vehicle.title();
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    boolean isNew() {
        return before == null;
    }

    StringProperty text(VehicleField field) {
        return Objects.requireNonNull(fields.get(field));
    }

    /** Why the field cannot stay as it is; empty while it can. */
    ReadOnlyStringProperty problemOf(VehicleField field) {
        return Objects.requireNonNull(problems.get(field)).getReadOnlyProperty();
    }

    /** The amount as it was understood, while the price is being written. */
    ObservableValue<String> understood() {
        return text(VehicleField.PRICE).map(this::understood);
    }

    private String understood(String written) {
        return switch (WrittenAmount.read(written)) {
            case Amount amount -> Amounts.money(amount.value(), currency());
            case Ambiguous ambiguous ->
                texts.get(
                        "amount.ambiguous",
                        ambiguous.candidates().stream()
                                .map(candidate -> Amounts.money(candidate, currency()))
                                .collect(Collectors.joining(" / ")));
            case WrittenAmount.NotAnAmount _ -> "";
        };
    }

    private String currency() {
        return before == null ? LIRA : before.currency();
    }

    ObjectProperty<Map<Panel, PanelState>> panels() {
        return panels;
    }

    void allOriginal() {
        panels.set(Stream.of(Panel.values()).collect(Collectors.toMap(panel -> panel, _ -> PanelState.ORIGINAL)));
    }

    VehiclePhotos photos() {
        return photos;
    }

    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty storingNow() {
        return storingNow.getReadOnlyProperty();
    }

    /** Empty while something has to be put right first. */
    CompletableFuture<Optional<Vehicle>> save() {
        check();
        problem.set(firstProblem().isPresent() ? texts.get("vehicle.form.putRight") : "");
        if (firstProblem().isPresent() || storingNow.get()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        storingNow.set(true);
        return storing.apply(before, request()).handle((vehicle, failure) -> {
            storingNow.set(false);
            if (failure != null) {
                refused(failure);
            }
            return Optional.ofNullable(vehicle);
        });
    }

    private void check() {
        fields.forEach((field, text) -> say(field, !field.accepts(text.get(), thisYear)));
    }

    private void say(VehicleField field, boolean wrong) {
        Objects.requireNonNull(problems.get(field)).set(wrong ? texts.get(field.problemKey()) : "");
    }

    Optional<VehicleField> firstProblem() {
        return Stream.of(VehicleField.values())
                .filter(field -> !problemOf(field).get().isEmpty())
                .findFirst();
    }

    private void refused(Throwable failure) {
        var cause = Failures.causeOf(failure);
        if (cause instanceof GatewayException refused) {
            Stream.of(VehicleField.values())
                    .filter(field -> refused.fields().containsKey(field.wireName()))
                    .forEach(field -> say(field, true));
        }
        problem.set(
                firstProblem().isPresent() ? texts.get("vehicle.form.putRight") : Failures.sentence(failure, texts));
    }

    private VehicleRequest request() {
        return new VehicleRequest(
                written(VehicleField.BRAND),
                written(VehicleField.MODEL),
                number(VehicleField.YEAR),
                number(VehicleField.MILEAGE),
                optional(VehicleField.FUEL),
                optional(VehicleField.GEARBOX),
                optional(VehicleField.COLOUR),
                optional(VehicleField.PLATE),
                optional(VehicleField.CHASSIS),
                price(),
                currency(),
                optional(VehicleField.TITLE),
                panels.get(),
                photos.ids());
    }

    private String written(VehicleField field) {
        return text(field).get().strip();
    }

    private @Nullable String optional(VehicleField field) {
        var text = written(field);
        return text.isEmpty() ? null : text;
    }

    private @Nullable Integer number(VehicleField field) {
        var number = VehicleField.number(written(field));
        return number.isPresent() ? number.getAsInt() : null;
    }

    private BigDecimal price() {
        return WrittenAmount.read(written(VehicleField.PRICE)) instanceof Amount amount
                ? amount.value()
                : BigDecimal.ZERO;
    }
}
