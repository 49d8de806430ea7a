/** Icon and name of the extension. */
export function Brand() {
  return (
    <p class="brand">
      <img src="/icons/128.png" alt="" width="36" height="36" />
      <span class="brand-name" lang="zh-CN">
        提法
      </span>
      <span class="brand-latin" lang="en">
        Tifa
      </span>
    </p>
  );
}
