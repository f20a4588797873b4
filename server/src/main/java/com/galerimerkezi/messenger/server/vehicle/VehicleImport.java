package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.AuditAction;
import com.galerimerkezi.messenger.contract.ErrorCode;
import com.galerimerkezi.messenger.contract.ImportReport;
import com.galerimerkezi.messenger.contract.ImportReport.Result;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.server.audit.AuditEvent;
import com.galerimerkezi.messenger.server.audit.AuditLog;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.ErrorTexts;
import com.galerimerkezi.messenger.server.platform.RefusedException;
import com.galerimerkezi.messenger.server.platform.Sheet;
import com.galerimerkezi.messenger.server.platform.Transactions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * A dealer's list of vehicles, line by line: found again by the own stock number, the chassis or the plate, so that the same
 * list twice changes nothing. A line that is refused stops no other.
 */
@Service
public class VehicleImport {

    private static final ZoneId TURKEY = ZoneId.of("Europe/Istanbul");
    private static final int AT_ONCE = 2;
    private static final Duration UNTIL_THE_OTHER_IS_DONE = Duration.ofSeconds(10);

    private static final Set<SheetColumn> NEEDED = Set.of(SheetColumn.BRAND, SheetColumn.MODEL, SheetColumn.PRICE);

    private final VehicleService vehicles;
    private final StockFinder stock;
    private final ImportLockRepository locks;
    private final AuditLog audit;
    private final Transactions transactions;
    private final ErrorTexts texts;
    private final Clock clock;
    /** Each keeps a connection beside the one that it writes with. */
    private final Semaphore places = new Semaphore(AT_ONCE);

    VehicleImport(
            VehicleService vehicles,
            StockFinder stock,
            ImportLockRepository locks,
            AuditLog audit,
            Transactions transactions,
            ErrorTexts texts,
            Clock clock) {
        this.vehicles = vehicles;
        this.stock = stock;
        this.locks = locks;
        this.audit = audit;
        this.transactions = transactions;
        this.texts = texts;
        this.clock = clock;
    }

    /** One at a time for each gallery, two at once on a server. Throws BUSY, and VALIDATION_FAILED for what is no list. */
    public ImportReport run(Caller caller, Source source, boolean isDryRun, Locale language) throws IOException {
        if (!places.tryAcquire()) {
            throw busy();
        }
        try (var _ = locks.take(caller.galleryId()).orElseThrow(VehicleImport::busy)) {
            var list = sheetOf(source.read());
            var lines = new ArrayList<ImportReport.Line>();
            var seen = new HashSet<String>();
            for (var line : list.lines()) {
                lines.add(outcomeOf(caller, line, seen, isDryRun, language));
            }
            if (!isDryRun) {
                audit.add(AuditEvent.of(caller.galleryId(), caller.userId(), AuditAction.VEHICLES_IMPORTED)
                        .with("created", count(lines, Result.CREATED))
                        .with("changed", count(lines, Result.CHANGED)));
            }
            return report(isDryRun, list.ignoredColumns(), lines);
        } finally {
            places.release();
        }
    }

    private static RefusedException busy() {
        return RefusedException.later(ErrorCode.BUSY, UNTIL_THE_OTHER_IS_DONE);
    }

    static Sheet<SheetColumn> sheetOf(byte[] bytes) {
        return Sheet.read(bytes, List.of(SheetColumn.values()), NEEDED);
    }

    /** Where a list comes from. */
    @FunctionalInterface
    public interface Source {
        byte[] read() throws IOException;
    }

    private ImportReport.Line outcomeOf(
            Caller caller, Sheet.Line<SheetColumn> line, Set<String> seen, boolean isDryRun, Locale language) {
        try {
            return taken(caller, line, seen, isDryRun);
        } catch (RefusedException refused) {
            if (refused.code().isTemporary()) {
                throw refused;
            }
            var error = texts.describe(refused, language);
            var problems = Objects.requireNonNullElseGet(error.fields(), () -> Map.of("line", error.message()));
            return new ImportReport.Line(line.number(), Result.REFUSED, null, titleOf(line), problems);
        }
    }

    private ImportReport.Line taken(Caller caller, Sheet.Line<SheetColumn> line, Set<String> seen, boolean isDryRun) {
        if (line.cells().values().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw RefusedException.field("line", "wrong");
        }
        var keys = StockKeys.of(line.cells());
        if (!keys.areNewTo(seen)) {
            throw RefusedException.field("line", "twice");
        }
        var present = stock.find(caller.galleryId(), keys).orElse(null);
        var vehicle = present == null ? null : present.vehicle();
        var form = VehicleForm.checked(
                SheetForm.of(line.cells(), vehicle), Year.from(clock.instant().atZone(TURKEY)));
        boolean isSaid = present != null && SheetForm.isSaid(form, present.vehicle()) && present.hasNumber(keys);
        var result = vehicle == null ? Result.CREATED : isSaid ? Result.UNCHANGED : Result.CHANGED;
        var stored = isDryRun || isSaid ? vehicle : store(caller, vehicle, form, keys);
        return new ImportReport.Line(
                line.number(),
                result,
                stored == null ? null : stored.id(),
                Objects.requireNonNullElse(form.title(), ""),
                Map.of());
    }

    /** Without its number the next list would not know the vehicle again: both, or neither. */
    private Vehicle store(Caller caller, @Nullable Vehicle present, VehicleRequest form, StockKeys keys) {
        return transactions.write(() -> {
            var stored = present == null ? vehicles.create(caller, form) : vehicles.change(caller, present.id(), form);
            stock.number(stored.id(), keys);
            return stored;
        });
    }

    private static String titleOf(Sheet.Line<SheetColumn> line) {
        var cells = line.cells();
        return cells.getOrDefault(
                SheetColumn.TITLE,
                (cells.getOrDefault(SheetColumn.BRAND, "") + " " + cells.getOrDefault(SheetColumn.MODEL, "")).strip());
    }

    private static ImportReport report(boolean isDryRun, List<String> ignored, List<ImportReport.Line> lines) {
        return new ImportReport(
                isDryRun,
                count(lines, Result.CREATED),
                count(lines, Result.CHANGED),
                count(lines, Result.UNCHANGED),
                count(lines, Result.REFUSED),
                ignored,
                lines);
    }

    private static int count(List<ImportReport.Line> lines, Result result) {
        return (int) lines.stream().filter(line -> line.result() == result).count();
    }
}
