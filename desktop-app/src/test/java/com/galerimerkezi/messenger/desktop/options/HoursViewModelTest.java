package com.galerimerkezi.messenger.desktop.options;

import static com.galerimerkezi.messenger.desktop.testing.Sample.ZEYNEP;
import static org.assertj.core.api.Assertions.assertThat;

import com.galerimerkezi.messenger.contract.BusinessHours;
import com.galerimerkezi.messenger.contract.BusinessHoursRequest;
import com.galerimerkezi.messenger.contract.Label;
import com.galerimerkezi.messenger.contract.LabelColour;
import com.galerimerkezi.messenger.contract.LabelId;
import com.galerimerkezi.messenger.desktop.options.HoursViewModel.Choice;
import com.galerimerkezi.messenger.desktop.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HoursViewModelTest {

    private static final Label URGENT = new Label(new LabelId(new UUID(1, 1)), "Acil", LabelColour.RED);
    private static final Label TRADE = new Label(new LabelId(new UUID(1, 2)), "Takas", LabelColour.BLUE);

    private final List<BusinessHoursRequest> saved = new ArrayList<>();

    @Test
    void theLabelThatMeansUrgentIsOneOfTheGallerysOrNone() {
        var model = modelOf(URGENT.id());
        assertThat(model.urgentChoices()).extracting(Choice::name).containsExactly("Yok", "Acil", "Takas");
        assertThat(model.urgent().get().name()).isEqualTo("Acil");

        model.urgent().set(model.urgentChoices().getLast());
        model.save();
        model.urgent().set(model.urgentChoices().getFirst());
        model.save();

        assertThat(saved).extracting(BusinessHoursRequest::urgentLabelId).containsExactly(TRADE.id(), null);
    }

    @Test
    void aLabelThatWasDeletedMeansNothing() {
        assertThat(modelOf(new LabelId(new UUID(9, 9))).urgent().get().name()).isEqualTo("Yok");
    }

    @Test
    void holidaysOnWhichTheGalleryIsOpenAreDaysInLines() {
        var model = modelOf(null);

        model.openDays().set("23.04.2027\n14.02.2029 yanlış hesaplandı");
        model.save();
        assertThat(saved.getFirst().openDays())
                .containsExactly(LocalDate.parse("2027-04-23"), LocalDate.parse("2029-02-14"));

        model.openDays().set("bayramın ikinci günü");
        model.save();
        assertThat(saved).hasSize(1);
        assertThat(model.problem().get()).contains("Açık günler okunamadı");
    }

    private HoursViewModel modelOf(@Nullable LabelId urgent) {
        var unset = BusinessHours.UNSET;
        var hours = new BusinessHours(
                unset.zone(), unset.intervals(), true, List.of(), false, "", 60, 120, urgent, List.of());
        return new HoursViewModel(
                ZEYNEP,
                CompletableFuture.completedFuture(hours),
                request -> {
                    saved.add(request);
                    return CompletableFuture.completedFuture(hours);
                },
                List.of(URGENT, TRADE),
                Texts.in("tr"));
    }
}
