package com.galerimerkezi.messenger.server.vehicle;

import com.galerimerkezi.messenger.contract.ApiPaths;
import com.galerimerkezi.messenger.contract.ApiResponse;
import com.galerimerkezi.messenger.contract.Vehicle;
import com.galerimerkezi.messenger.contract.VehicleId;
import com.galerimerkezi.messenger.contract.VehicleRequest;
import com.galerimerkezi.messenger.server.identity.Caller;
import com.galerimerkezi.messenger.server.platform.Days;
import java.time.Clock;
import java.time.Year;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A gallery's own vehicles. */
@RestController
class VehicleController {

    private final VehicleService vehicles;
    private final Clock clock;

    VehicleController(VehicleService vehicles, Clock clock) {
        this.vehicles = vehicles;
        this.clock = clock;
    }

    @PostMapping(ApiPaths.VEHICLES)
    ResponseEntity<ApiResponse<Vehicle>> create(Caller caller, @RequestBody VehicleRequest request) {
        var vehicle = vehicles.create(caller, checked(request));
        return ResponseEntity.status(HttpStatus.CREATED).body(ApiResponse.of(vehicle));
    }

    @PutMapping(ApiPaths.VEHICLE)
    ApiResponse<Vehicle> change(Caller caller, @PathVariable VehicleId id, @RequestBody VehicleRequest request) {
        return ApiResponse.of(vehicles.change(caller, id, checked(request)));
    }

    @DeleteMapping(ApiPaths.VEHICLE)
    ApiResponse<Void> delete(Caller caller, @PathVariable VehicleId id) {
        vehicles.delete(caller, id);
        return ApiResponse.done("Vehicle deleted");
    }

    private VehicleRequest checked(VehicleRequest request) {
        return VehicleForm.checked(request, Year.from(clock.instant().atZone(Days.TURKEY)));
    }
}
