package com.galerimerkezi.messenger.server.demo;

import java.awt.geom.Path2D;
import java.util.Locale;
import java.util.Scanner;

/** The shapes of cars as they stand before a camera, front to the left, on a field of 960 × 640. */
enum CarBody {
    SEDAN(
            "M 112 440 Q 104 392 122 374 Q 150 350 322 324 L 410 256 Q 436 238 486 236 L 566 236 Q 618 238 660 266 "
                    + "L 728 314 L 826 326 Q 850 332 852 372 L 852 438 Q 850 454 832 454 L 130 454 Q 114 454 112 440 Z",
            "M 350 324 L 424 266 Q 442 254 484 253 L 514 253 L 514 318 Z",
            "M 526 253 L 564 253 Q 610 255 648 281 L 692 312 L 526 318 Z",
            250,
            708,
            520,
            56),
    HATCHBACK(
            "M 136 440 Q 128 390 146 372 Q 172 348 322 320 L 416 248 Q 446 226 500 225 L 640 227 Q 694 230 736 262 "
                    + "L 796 322 Q 812 340 812 372 L 812 438 Q 810 454 794 454 L 154 454 Q 138 454 136 440 Z",
            "M 350 320 L 428 260 Q 450 244 498 243 L 532 243 L 532 314 Z",
            "M 544 243 L 636 244 Q 676 247 708 272 L 744 306 L 544 314 Z",
            262,
            690,
            538,
            56),
    SUV(
            "M 124 436 Q 114 372 132 350 Q 158 324 316 304 L 404 218 Q 428 198 486 196 L 700 198 Q 752 202 780 236 "
                    + "L 828 300 Q 842 320 842 362 L 842 432 Q 840 448 822 448 L 142 448 Q 126 448 124 436 Z",
            "M 344 304 L 418 230 Q 436 215 484 214 L 520 214 L 520 296 Z",
            "M 532 214 L 694 216 Q 734 219 756 246 L 788 288 L 532 296 Z",
            254,
            706,
            526,
            66),
    VAN(
            "M 118 436 Q 108 370 128 344 Q 158 312 262 292 L 346 196 Q 370 166 430 164 L 800 164 Q 842 166 846 206 "
                    + "L 852 430 Q 850 448 832 448 L 136 448 Q 120 448 118 436 Z",
            "M 290 294 L 362 208 Q 380 186 428 184 L 470 184 L 470 288 Z",
            "M 486 184 L 790 184 Q 824 186 828 214 L 832 282 L 486 288 Z",
            242,
            716,
            478,
            60),
    PICKUP(
            "M 112 432 Q 102 366 122 344 Q 148 318 306 300 L 392 212 Q 416 194 470 193 L 560 193 Q 596 196 612 224 "
                    + "L 640 296 L 858 298 Q 870 300 870 330 L 868 430 Q 866 446 848 446 L 130 446 Q 114 446 112 432 Z",
            "M 334 300 L 406 226 Q 424 211 468 210 L 492 210 L 492 292 Z",
            "M 504 210 L 556 210 Q 582 212 594 234 L 616 290 L 504 292 Z",
            248,
            724,
            498,
            66);

    private final String outline;
    private final String front;
    private final String rear;
    final int frontWheel;
    final int rearWheel;
    final int pillar;
    final int wheel;

    /** The wheels by their middles, the pillar between the doors, and how large a wheel is. */
    CarBody(String outline, String front, String rear, int frontWheel, int rearWheel, int pillar, int wheel) {
        this.outline = outline;
        this.front = front;
        this.rear = rear;
        this.frontWheel = frontWheel;
        this.rearWheel = rearWheel;
        this.pillar = pillar;
        this.wheel = wheel;
    }

    static CarBody of(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    Path2D outline() {
        return path(outline);
    }

    Path2D frontWindow() {
        return path(front);
    }

    Path2D rearWindow() {
        return path(rear);
    }

    private static Path2D path(String steps) {
        var path = new Path2D.Double();
        try (var words = new Scanner(steps)) {
            while (words.hasNext()) {
                switch (words.next()) {
                    case "M" -> path.moveTo(words.nextInt(), words.nextInt());
                    case "L" -> path.lineTo(words.nextInt(), words.nextInt());
                    case "Q" -> path.quadTo(words.nextInt(), words.nextInt(), words.nextInt(), words.nextInt());
                    default -> path.closePath();
                }
            }
        }
        return path;
    }
}
