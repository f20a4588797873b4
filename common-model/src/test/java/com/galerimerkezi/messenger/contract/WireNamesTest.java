package com.galerimerkezi.messenger.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The name in JSON and the name in the database are one, also where I is not i's capital. */
class WireNamesTest {
    record Kind<E extends Enum<E>>(Class<E> type, Function<E, String> wireName, Function<String, E> of) {
        void check() throws JsonProcessingException {
            for (E value : type.getEnumConstants()) {
                var name = wireName.apply(value);
                assertThat(ContractJson.mapper().writeValueAsString(value)).isEqualTo('"' + name + '"');
                assertThat(of.apply(name)).isSameAs(value);
                assertThat(name).matches("[a-z_]+");
            }
        }

        @Override
        public String toString() {
            return type.getSimpleName();
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aValueHasOneNameEverywhere(Kind<?> kind) throws JsonProcessingException {
        kind.check();
    }

    static Stream<Kind<?>> kinds() {
        return Stream.of(
                new Kind<>(AuditAction.class, AuditAction::wireName, AuditAction::of),
                new Kind<>(EntryKind.class, EntryKind::wireName, EntryKind::of),
                new Kind<>(DealResult.class, DealResult::wireName, DealResult::of),
                new Kind<>(DepositMethod.class, DepositMethod::wireName, DepositMethod::of),
                new Kind<>(DocumentSlot.class, DocumentSlot::wireName, DocumentSlot::of),
                new Kind<>(DocumentState.class, DocumentState::wireName, DocumentState::of),
                new Kind<>(ExemptionReason.class, ExemptionReason::wireName, ExemptionReason::of),
                new Kind<>(LossReason.class, LossReason::wireName, LossReason::of),
                new Kind<>(MessageType.class, MessageType::wireName, MessageType::of),
                new Kind<>(NotifyLevel.class, NotifyLevel::wireName, NotifyLevel::of),
                new Kind<>(OfferAction.class, OfferAction::wireName, OfferAction::of),
                new Kind<>(OfferStatus.class, OfferStatus::wireName, OfferStatus::of),
                new Kind<>(Panel.class, Panel::wireName, Panel::of),
                new Kind<>(PanelState.class, PanelState::wireName, PanelState::of),
                new Kind<>(Role.class, Role::wireName, Role::of),
                new Kind<>(RoomState.class, RoomState::wireName, RoomState::of),
                new Kind<>(RoomType.class, RoomType::wireName, RoomType::of),
                new Kind<>(ThumbnailSize.class, ThumbnailSize::wireName, ThumbnailSize::of),
                new Kind<>(LabelColour.class, LabelColour::wireName, LabelColour::of),
                new Kind<>(ScheduledState.class, ScheduledState::wireName, ScheduledState::of),
                new Kind<>(AlertKind.class, AlertKind::wireName, AlertKind::of),
                new Kind<>(WaitingBand.class, WaitingBand::wireName, WaitingBand::of),
                new Kind<>(ReportFigure.class, ReportFigure::wireName, ReportFigure::of),
                new Kind<>(ReminderState.class, ReminderState::wireName, ReminderState::of),
                new Kind<>(RoomStatus.class, RoomStatus::wireName, RoomStatus::of),
                new Kind<>(ViewingActivity.class, ViewingActivity::wireName, ViewingActivity::of),
                new Kind<>(MediaKind.class, MediaKind::wireName, MediaKind::of),
                new Kind<>(VehicleStatus.class, VehicleStatus::wireName, VehicleStatus::of));
    }
}
